import { seconds } from '../core/duration.js'
import { averaged } from '../model/averaged.js'
import { type BurnWindow, burnLimit, burnWindows } from '../model/objective.js'
import { recordOf } from '../model/recorded.js'
import type { Settings } from '../model/settings.js'
import type { Severity } from '../model/severity.js'
import type { Slo } from '../model/slo.js'
import type { Expr } from '../promql/expr.js'
import { promql } from '../promql/template.js'
import type { Lowered } from './lowered.js'

/** An objective's burn: in one pair of windows of that severity, both shares of bad events exceed the limit. */
export const lowerBurns = (slo: Slo, severity: Severity, settings: Settings): Lowered => {
  const { bad, total } = slo
  const expr = burnWindows[settings.slo.period]
    .filter((window) => window.severity === severity)
    .map((window) => burnsIn(window, slo, settings))
    .reduce((left, right) => promql`${left} or on (${total.by}) ${right}`)
  return { expr, identity: total.by, unit: 'ratio', reads: [bad, total] }
}

/**
 * Numerator and denominator are averaged apart: an hour of few events must not weigh as much as one of many. A history
 * that does not fill the short window yet says nothing about the long one.
 */
const burnsIn = (window: BurnWindow, { bad, total }: Slo, settings: Settings): Expr => {
  const { long, short } = window
  const limit = burnLimit(settings.slo, window)
  const least = Number((settings.slo.minimumRequests / seconds(long)).toPrecision(4))
  const enough = promql`${averaged(settings, total, long)} > ${least}`
  return promql`${averaged(settings, bad, long)} / ${enough} > ${limit}
    and on (${total.by}) (${averaged(settings, bad, short)} / ${averaged(settings, total, short)} > ${limit})
    and on (${total.by}) last_over_time(${recordOf(total)}[${short}] offset ${short})`
}
