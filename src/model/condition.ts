import type { JobName } from '../catalog/jobs.js'
import type { Duration } from '../core/duration.js'
import type { Severity, TierName } from './severity.js'
import type { Signal } from './signal.js'
import type { Slo } from './slo.js'

/**
 * When an alert is true. A closed algebra, so that identity labels, signals read, limits and absence stay data.
 * `assemble/lower.ts` turns it into an expression; the value of the result is that of its leftmost leaf.
 */
export type Condition =
  | { readonly op: 'breaches'; readonly signal: Signal; readonly severity: TierName }
  | ({ readonly op: 'exhausts'; readonly signal: Signal } & Trend)
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'except'; readonly of: Condition; readonly unless: Condition }
  | { readonly op: 'critically'; readonly of: Condition }
  | { readonly op: 'burns'; readonly slo: Slo; readonly severity: Severity }
  | { readonly op: 'missing'; readonly job: JobName }

/** A straight line through the samples of a window, and how soon it reaches zero. */
export interface Trend {
  readonly window: Duration
  readonly within: Duration
  /** Fewer samples than this predict from noise. */
  readonly samples?: number
}

/** The signal is beyond its limit of that severity. */
export const breaches = (signal: Signal, severity: TierName): Condition => ({ op: 'breaches', signal, severity })

/** The trend of a recorded signal over `window` reaches zero `within` that time. */
export const exhausts = (signal: Signal, trend: Trend): Condition => ({
  op: 'exhausts',
  signal,
  ...trend,
})

/** Every condition holds; identity and value are the first one's, so the others may only have labels of it. */
export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of })

/** At least one holds; all must be about the same kind of object. */
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of })

/** The first holds, and none of the others holds for the same object, for one that contains it, or for a part of it. */
export const except = (of: Condition, ...unless: readonly Condition[]): Condition =>
  unless.reduce((left, right) => ({ op: 'except', of: left, unless: right }), of)

/** It holds in one of the namespaces that the settings call critical; where they name none, it never holds. */
export const critically = (of: Condition): Condition => ({ op: 'critically', of })

/** The error budget of an objective burns too fast, in a long and a short window at once. */
export const burns = (slo: Slo, severity: Severity): Condition => ({ op: 'burns', slo, severity })

/** No healthy target of a job in a cluster that sends anything: all are down, or none was discovered. */
export const missing = (job: JobName): Condition => ({ op: 'missing', job })
