import { perSecond } from '../../../model/freshness.js'
import type { Settings } from '../../../model/settings.js'
import type { Expr } from '../../../promql/expr.js'
import { promql } from '../../../promql/template.js'

/** What tells one Prometheus from another. */
export const server = ['cluster', 'namespace', 'pod']

/** What is the same of all signals about a Prometheus. */
export const ofPrometheus = { by: server, kind: 'gauge', needs: ['prometheus'] } as const

/**
 * How often counters of an object moved in five minutes, all together. Each is named apart, for a rate drops the names;
 * one that a version lacks adds nothing.
 */
export const inFiveMinutes = (s: Settings, by: readonly string[], ...counters: readonly Expr[]): Expr => {
  const [first, ...more] = counters.map((counter) => perSecond(s, counter))
  if (!first) throw new TypeError('there is nothing to count')
  const named = more.map((rate, i) => promql`label_replace(${rate}, ${'counter'}, ${`${i + 2}`}, ${''}, ${''})`)
  return promql`300 * sum by (${by}) (${named.reduce((all, next) => promql`${all} or ${next}`, first)})`
}
