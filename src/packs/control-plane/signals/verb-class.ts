import { perSecond } from '../../../model/freshness.js'
import type { Settings } from '../../../model/settings.js'
import type { Expr } from '../../../promql/expr.js'
import { promql } from '../../../promql/template.js'

/** One indicator: the requests that it judges and the bad ones among them, per second in each cluster. */
export interface Sli {
  readonly name: 'errors' | 'latency'
  readonly total: (s: Settings) => Expr
  readonly bad: (s: Settings) => Expr
}

/** Reads or writes: a promise is made for each, for a cluster that only reads must not hide that it cannot write. */
export interface VerbClass {
  readonly verb: 'read' | 'write'
  readonly slis: readonly Sli[]
}

/** The rates of counters, added up. */
export const added = (s: Settings, ...counters: readonly Expr[]): Expr =>
  summed(...counters.map((counter) => perSecond(s, counter)))

/** Rates, added up. */
export const summed = (...rates: readonly Expr[]): Expr =>
  promql`sum by (${['cluster']}) (${rates.reduce((left, right) => promql`${left} or ${right}`)})`
