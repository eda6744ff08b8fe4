import type { Finding } from '../core/finding.js'
import type { BuiltSignal } from '../model/bundle.js'
import { limitOf } from '../model/limit-of.js'
import type { Pack } from '../model/pack.js'
import { recorded } from '../model/recorded.js'
import type { Settings } from '../model/settings.js'
import { tierNames } from '../model/severity.js'
import type { Signal } from '../model/signal.js'
import type { Expr } from '../promql/expr.js'
import { type Choice, chosen } from './choice.js'
import { fitsSettings } from './unscraped.js'

/** Signals by name. */
export type BuiltSignals = ReadonlyMap<string, BuiltSignal>

/** The signals under the settings. */
interface Built {
  readonly signals: BuiltSignals
  /** What makes some of them impossible. */
  readonly findings: readonly Finding[]
  /** Signals that vanish because nothing delivers what they read, each with what it lacks, as clauses. */
  readonly lost: ReadonlyMap<string, readonly string[]>
}

/** Every signal of the packs, as far as something delivers what it reads. */
export const buildSignals = (packs: readonly Pack[], settings: Settings): Built => {
  const listed = packs.flatMap((pack) => pack.signals.map((signal) => ({ signal, pack: pack.name })))
  const suiting = listed.filter(({ signal }) => fitsSettings(signal, settings))
  return build(listed, suiting, settings, new Set())
}

interface Listed {
  readonly signal: Signal
  readonly pack: string
}

// What reads a record that vanishes falls back or vanishes too, and so does what reads that one's.
const build = (
  listed: readonly Listed[],
  suiting: readonly Listed[],
  settings: Settings,
  vanished: ReadonlySet<string>,
): Built => {
  const choices = suiting.map((one) => ({ ...one, choice: chosen(one.signal, settings, vanished) }))
  const kept = choices.filter(({ signal, choice }) => !isLost(signal, choice))
  const recordsOf = (of: readonly Listed[]) => of.flatMap(({ signal }) => signal.record ?? [])
  const made = new Set(recordsOf(kept))
  const gone = new Set(recordsOf(listed).filter((record) => !made.has(record)))
  if (gone.size > vanished.size) return build(listed, suiting, settings, gone)
  return {
    signals: new Map(
      kept.map(({ signal, pack, choice }) => [signal.name, buildSignal(signal, pack, choice.expr, settings)]),
    ),
    findings: kept.flatMap(({ choice }) => choice.findings),
    lost: new Map(
      choices
        .filter(({ signal, choice }) => isLost(signal, choice))
        .map(({ signal, choice }) => [signal.name, whyLost(choice)]),
    ),
  }
}

const isLost = ({ inSomeStacks = false }: Signal, { findings, unrecorded }: Choice): boolean =>
  unrecorded.length > 0 || (inSomeStacks && findings.length > 0)

const whyLost = ({ findings, unrecorded }: Choice): readonly string[] => [
  ...new Set([...findings.map(({ message }) => message), ...unrecorded.map((record) => `${record} is not recorded`)]),
]

const buildSignal = (signal: Signal, pack: string, expr: Expr, settings: Settings): BuiltSignal => ({
  signal,
  pack,
  expr,
  read: signal.record ? recorded(settings, signal) : expr,
  ...limitsOf(signal, settings),
})

const limitsOf = (signal: Signal, settings: Settings): Pick<BuiltSignal, 'comparison' | 'limits'> => ({
  ...(signal.limits && { comparison: signal.limits.comparison }),
  limits: Object.fromEntries(
    tierNames.flatMap((severity) => {
      const limit = limitOf(signal, severity, settings)
      return limit === undefined ? [] : [[severity, typeof limit === 'function' ? limit(settings) : limit]]
    }),
  ),
})
