import { type Given, given, grows, type Timeline } from '../../../model/case.js'
import { first } from './moving-counter.js'

type Labels = Readonly<Record<string, string>>

const remote = (name: string, of: Labels) => ({ remote_name: name, url: `https://${name}`, ...of })

/** Times in seconds: what was last stored moves with the clock. */
const clock: Timeline = { '0m': { from: 0, perMinute: 60 } }

/** A receiver, and what was sent to it last; from Prometheus 3.8 on its queue tells what is to be sent. */
export const queue = (name: string, sent: Timeline, of: Labels = first, tells = true): readonly Given[] => [
  given('prometheus_remote_storage_queue_highest_sent_timestamp_seconds', remote(name, of), sent),
  ...(tells ? [given('prometheus_remote_storage_queue_highest_timestamp_seconds', remote(name, of), clock)] : []),
]

/** What Prometheus stored last. */
export const stored = (of: Labels = first): Given =>
  given('prometheus_remote_storage_highest_timestamp_in_seconds', of as Given['labels'], clock)

/** So many samples a minute are refused, of so many that are tried. */
export const refused = (
  name: string,
  failed: Readonly<Record<string, number>>,
  tried: Readonly<Record<string, number>>,
  of: Labels = first,
): readonly Given[] => [
  given('prometheus_remote_storage_samples_failed_total', remote(name, of), grows(failed)),
  given('prometheus_remote_storage_samples_total', remote(name, of), grows(tried)),
]
