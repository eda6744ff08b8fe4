import type { JobName } from '../catalog/jobs.js'
import type { MetricName, SeriesLabels, TargetLabel } from '../catalog/types.gen.js'
import { type Duration, seconds } from '../core/duration.js'
import type { Quantity } from '../core/quantity.js'
import type { Alert } from './alert.js'
import type { TierName } from './severity.js'
import type { Signal } from './signal.js'

/** A value that changes steadily from the moment where it stands. */
export interface Ramp {
  readonly from: Quantity
  readonly perMinute: Quantity
}

/** What a series is from a moment on: a value, a ramp, or `gone` (its object or its exporter is no more). */
export type Moment = Quantity | Ramp | 'gone'

/** The life of a series, by time since the story began. Before its first moment it does not exist. */
export type Timeline = Readonly<Record<string, Moment>>

/** A series that a story is told with. Labels that its scrape job adds are filled in unless they are given. */
export interface Given {
  readonly metric: MetricName
  readonly labels: Readonly<Record<string, string>>
  readonly life: Timeline
}

/** The alerts of a story at one moment. */
export interface AlertsAt {
  readonly at: Duration
  readonly firing: readonly Firing[]
}

/** One alert that fires, as an operator reads it. */
export interface Firing {
  readonly severity: TierName
  /** Its identity labels without `cluster`. */
  readonly on: Readonly<Record<string, string>>
  /** `{value}` as the text prints it. */
  readonly value?: string
  /** What each detail of the alert prints. */
  readonly details?: Readonly<Record<string, string>>
  /** The whole summary in English: stated once or more per alert, so that a reader sees it. */
  readonly summary?: string
}

/** The value of a record at one moment, for one object; absent where it must have none. */
export interface ValueAt {
  readonly at: Duration
  readonly of: Readonly<Record<string, string>>
  readonly value?: Quantity
}

/** The mechanical variations of a case, each of which must end as the case itself does. */
export const variations = [
  'second-cluster',
  'exporter-replica',
  'lost-scrape',
  'exporter-restart',
  'history-begins',
  'gap',
  'no-cluster-label',
  'recovery',
] as const
export type Variation = (typeof variations)[number]

interface Story {
  /** What happens, in one line. */
  readonly tells: string
  readonly given: readonly Given[]
  /** How far evaluations are apart, 30 s where left out: a story of a day need not be looked at each half minute. */
  readonly evaluatedEvery?: Duration
  /** Variations that make no sense for this story, each with the reason. */
  readonly skip?: Readonly<Partial<Record<Variation, string>>>
}

/** A story about an alert. It begins healthy, and states when the alert fires and when it does not. */
export interface AlertCase extends Story {
  readonly alert: Alert
  readonly expect: readonly AlertsAt[]
  /** How soon after all is well nothing fires any more; left out, when the rules remember nothing of the story. */
  readonly recoversIn?: Duration
}

/** A story about a record: which values it has. */
export interface RecordCase extends Story {
  readonly record: Signal
  readonly expect: readonly ValueAt[]
}

export type Case = AlertCase | RecordCase

/** A series of a story: `given('kube_node_info', { node: 'a' }, { '0m': 1, '5m': 'gone' })`. */
export const given = <M extends MetricName>(
  metric: M,
  labels: Readonly<Partial<Record<keyof SeriesLabels[M] | TargetLabel, string>>>,
  life: Timeline,
): Given => ({ metric, labels: labels as Readonly<Record<string, string>>, life })

/** Targets of a job that answer throughout, one per node where the job scrapes nodes. */
export const up = (
  job: JobName,
  labels: Readonly<Record<string, string>> = {},
  life: Timeline = { '0m': 1 },
): Given => ({
  metric: 'up',
  labels: { job, ...labels },
  life,
})

/** The life of a counter that grows by so much a minute from each moment on: `grows({ '0m': 60, '5m': 0 })`. */
export const grows = (perMinute: Readonly<Record<string, number>>): Timeline => {
  const phases = Object.entries(perMinute).map(([at, rate]) => ({ at, minutes: seconds(at as Duration) / 60, rate }))
  const counted = (minutes: number) =>
    phases.reduce((sum, { minutes: from, rate }, i) => {
      const to = Math.min(minutes, phases[i + 1]?.minutes ?? minutes)
      return sum + Math.max(0, to - from) * rate
    }, 0)
  return Object.fromEntries(phases.map(({ at, minutes, rate }) => [at, { from: counted(minutes), perMinute: rate }]))
}

/** Nothing fires at that moment. */
export const quiet = (at: Duration): AlertsAt => ({ at, firing: [] })

/** Exactly these alerts fire at that moment. */
export const fires = (at: Duration, ...firing: readonly Firing[]): AlertsAt => ({ at, firing })

/** The record has that value for that object at that moment. */
export const reads = (at: Duration, of: Readonly<Record<string, string>>, value: Quantity): ValueAt => ({
  at,
  of,
  value,
})

/** The record has no row for that object at that moment. */
export const lacks = (at: Duration, of: Readonly<Record<string, string>>): ValueAt => ({ at, of })
