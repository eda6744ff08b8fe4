import { type Given, given, type Timeline } from '../../../model/case.js'
import { first } from './moving-counter.js'

type PerServer = Parameters<typeof given>[0]

/** A gauge of a Prometheus that tells only about itself. */
export const gauge = (metric: PerServer, life: Timeline, of: Readonly<Record<string, string>> = first): Given =>
  given(metric, of as Given['labels'], life)
