import { type Given, given, type Timeline } from '../../../model/case.js'

/** When a Prometheus started, in seconds since the story began. */
export const started = (of: Readonly<Record<string, string>>, life: Timeline): Given =>
  given('process_start_time_seconds', { job: 'prometheus', ...of }, life)
