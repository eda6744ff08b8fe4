import type { Finding } from '../core/finding.js'
import type { Settings } from '../model/settings.js'
import type { Signal } from '../model/signal.js'
import type { Expr } from '../promql/expr.js'
import { selectorsOf } from '../promql/selectors.js'
import { unavailable } from './availability.js'

/** One of a signal's expressions, with what it lacks. */
export interface Choice {
  readonly expr: Expr
  /** The series that the settings do not deliver. */
  readonly findings: readonly Finding[]
  /** The records that nothing makes. */
  readonly unrecorded: readonly string[]
}

/**
 * The first of a signal's expressions that can be read under the settings, or its own with what it lacks. `vanished` are
 * the records of signals that are not built.
 */
export const chosen = (signal: Signal, settings: Settings, vanished: ReadonlySet<string>): Choice => {
  const where = { path: `signal ${signal.name}` }
  const choice = (expr: Expr): Choice => ({
    expr,
    findings: unavailable(expr, settings, where),
    unrecorded: selectorsOf(expr.text).flatMap(({ metric = '' }) => (vanished.has(metric) ? [metric] : [])),
  })
  const own = choice(signal.expr(settings))
  const others = (signal.otherwise ?? []).map((expr) => choice(expr(settings)))
  return [own, ...others].find(isWhole) ?? own
}

/** The expression that a signal has under the settings, every record being there. */
export const chosenExpr = (signal: Signal, settings: Settings): Expr => chosen(signal, settings, new Set()).expr

const isWhole = ({ findings, unrecorded }: Choice): boolean => findings.length === 0 && unrecorded.length === 0
