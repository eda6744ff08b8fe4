import { isDeepStrictEqual } from 'node:util'
import { chosenExpr } from '../../assemble/choice.js'
import { scopedLimits } from '../../assemble/limits.js'
import { toSettings } from '../../config/to-settings.js'
import type { AlertRule, BuiltSignal, Bundle, RecordRule } from '../../model/bundle.js'
import type { Case } from '../../model/case.js'
import type { Condition } from '../../model/condition.js'
import type { Settings } from '../../model/settings.js'
import type { TierName } from '../../model/severity.js'
import { sliceOf } from './slice.js'

/**
 * Whether a story still ends as told under the settings of a bundle. Stories are told under the defaults: where a
 * limit, a threshold, an interval or a `for` was changed, or the stack made a signal fall back or took it away, another
 * story would have to be told.
 */
export const toldAsBuilt = (story: Case, { settings, ...bundle }: Bundle): boolean => {
  const usual = usualSettings(settings)
  const rules = sliceOf({ settings, ...bundle }, story).flatMap((group) => group.rules)
  const read = bundle.signals.filter(({ signal }) => rules.some((rule) => readsOf(rule).includes(signal.name)))
  return (
    settings.ruleInterval === usual.ruleInterval &&
    rules.every((rule) => rule.kind === 'record' || hasDeclaredTier(rule)) &&
    (isDeepStrictEqual(settings.slo, usual.slo) || !rules.some(isAboutPromise)) &&
    read.every((signal) => isAsDeclared(signal, usual, settings))
  )
}

/** What differs from the defaults without changing any story: names, languages, addresses, what other alerts read. */
const usualSettings = (settings: Settings): Settings => {
  const defaults = toSettings({})
  const named = Object.entries(defaults.jobs).map(([job, usual]) => [
    job,
    { ...usual, names: settings.jobs[job as keyof Settings['jobs']].names },
  ])
  const { cluster, kubernetes, inputs } = settings
  return { ...defaults, jobs: Object.fromEntries(named), cluster, kubernetes, inputs }
}

const readsOf = (rule: RecordRule | AlertRule): readonly string[] =>
  rule.kind === 'record' ? [rule.signal.name] : rule.reads

const isAboutPromise = (rule: RecordRule | AlertRule): boolean => rule.kind === 'alert' && burns(rule.tier.when)

const burns = (condition: Condition): boolean =>
  condition.op === 'burns' || ('of' in condition && [condition.of].flat().some(burns))

const hasDeclaredTier = ({ alert, severity, tier }: AlertRule): boolean =>
  isDeepStrictEqual(tier, alert.tiers[severity])

const isAsDeclared = ({ signal, expr, limits }: BuiltSignal, usual: Settings, settings: Settings): boolean =>
  expr.text === chosenExpr(signal, usual).text &&
  (Object.keys(limits) as TierName[]).every((severity) => {
    const declared = signal.limits?.values[severity]
    const same = typeof declared === 'function' || limits[severity] === declared
    return same && scopedLimits(signal, severity, settings).length === 0
  })
