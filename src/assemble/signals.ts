import type { Finding } from '../core/finding.js'
import type { BuiltSignal } from '../model/bundle.js'
import { limitOf } from '../model/limit-of.js'
import type { Pack } from '../model/pack.js'
import { recorded } from '../model/recorded.js'
import type { Settings } from '../model/settings.js'
import { tierNames } from '../model/severity.js'
import type { Signal } from '../model/signal.js'
import type { Expr } from '../promql/expr.js'
import { unavailable } from './availability.js'
import { outsideVersions, unscrapedJobs } from './unscraped.js'

/** Signals by name. */
export type BuiltSignals = ReadonlyMap<string, BuiltSignal>

/** Every signal of the packs under the settings, and what makes some of them impossible. */
export const buildSignals = (
  packs: readonly Pack[],
  settings: Settings,
): { readonly signals: BuiltSignals; readonly findings: readonly Finding[] } => {
  const results = packs.flatMap((pack) =>
    pack.signals
      .filter(
        (signal) => unscrapedJobs(signal, settings).length === 0 && outsideVersions(signal, settings).length === 0,
      )
      .map((signal) => buildSignal(signal, pack.name, settings)),
  )
  return {
    signals: new Map(results.map(({ built }) => [built.signal.name, built])),
    findings: results.flatMap(({ findings }) => findings),
  }
}

/** The first of a signal's expressions of which the settings deliver every series. */
const buildSignal = (
  signal: Signal,
  pack: string,
  settings: Settings,
): { readonly built: BuiltSignal; readonly findings: readonly Finding[] } => {
  const { expr, findings } = chosenExpr(signal, settings)
  return {
    built: {
      signal,
      pack,
      expr,
      read: signal.record ? recorded(settings, signal) : expr,
      ...limitsOf(signal, settings),
    },
    findings,
  }
}

/** The first of a signal's expressions that can be read under the settings, or its own with what it lacks. */
export const chosenExpr = (
  signal: Signal,
  settings: Settings,
): { readonly expr: Expr; readonly findings: readonly Finding[] } => {
  const where = { path: `signal ${signal.name}` }
  const own = signal.expr(settings)
  const choices = [own, ...(signal.otherwise ?? []).map((expr) => expr(settings))].map((expr) => ({
    expr,
    findings: unavailable(expr, settings, where),
  }))
  return choices.find(({ findings }) => findings.length === 0) ?? choices[0] ?? { expr: own, findings: [] }
}

const limitsOf = (signal: Signal, settings: Settings): Pick<BuiltSignal, 'comparison' | 'limits'> => ({
  ...(signal.limits && { comparison: signal.limits.comparison }),
  limits: Object.fromEntries(
    tierNames.flatMap((severity) => {
      const limit = limitOf(signal, severity, settings)
      return limit === undefined ? [] : [[severity, typeof limit === 'function' ? limit(settings) : limit]]
    }),
  ),
})
