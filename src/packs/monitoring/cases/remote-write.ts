import { type Given, given, grows, type Timeline } from '../../../model/case.js'
import { first } from './moving-counter.js'

type Labels = Readonly<Record<string, string>>

const remote = (name: string, of: Labels) => ({ remote_name: name, url: `https://${name}`, ...of })

/** Times in seconds: what was last stored moves with the clock. */
const clock: Timeline = { '0m': { from: 0, perMinute: 60 } }

/** A receiver, what was sent to it last, and how many samples wait for it. */
export const queue = (name: string, sent: Timeline, of: Labels = first, waiting = 1000): readonly Given[] => [
  given('prometheus_remote_storage_queue_highest_sent_timestamp_seconds', remote(name, of), sent),
  given('prometheus_remote_storage_samples_pending', remote(name, of), { '0m': waiting }),
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
