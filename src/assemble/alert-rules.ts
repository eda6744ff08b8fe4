import type { JobName } from '../catalog/jobs.js'
import type { Alert } from '../model/alert.js'
import type { AlertRule, BuiltSignal } from '../model/bundle.js'
import type { Settings } from '../model/settings.js'
import type { Signal } from '../model/signal.js'
import { isPossible, lower } from './lower.js'
import { type Overrides, tiersOf } from './overrides.js'
import { remaining } from './remaining.js'
import type { BuiltSignals } from './signals.js'
import { fitsSettings } from './unscraped.js'

interface Given {
  readonly alert: Alert
  readonly overrides: Overrides
  readonly settings: Settings
  readonly signals: BuiltSignals
  /** Signals that nothing delivers. */
  readonly lost: ReadonlyMap<string, readonly string[]>
  /** The variables of the dashboard that shows the alert. */
  readonly selects: readonly string[]
}

/** The rules of an alert, one per tier that the overrides leave and that can hold, as far as its signals are built. */
export const alertRules = (given: Given): readonly AlertRule[] => {
  const { alert, settings, signals, selects } = given
  return tiersLeft(given).map(({ severity, tier }) => {
    const { expr, identity, unit, value, reads } = lower(tier.when, settings, (signal) => built(signal, signals).read)
    return {
      kind: 'alert',
      alert,
      severity,
      tier,
      expr,
      identity,
      unit,
      selects: identity.filter((label) => selects.includes(label)),
      ...(value && { value: built(value, signals) }),
      reads: [...new Set(reads.map(({ name }) => name))],
      details: (alert.details ?? []).map(({ query, ...detail }): AlertRule['details'][number] => ({
        ...detail,
        expr: query(settings),
      })),
    }
  })
}

const tiersLeft = ({ alert, overrides, settings, lost }: Given) => {
  const isThere = (one: Signal | JobName) =>
    typeof one === 'string' ? settings.jobs[one].scraped : fitsSettings(one, settings) && !lost.has(one.name)
  return tiersOf(alert, overrides).flatMap(({ severity, tier }) => {
    const when = remaining(tier.when, isThere)
    return when && isPossible(when, settings) ? [{ severity, tier: { ...tier, when } }] : []
  })
}

const built = (signal: Signal, signals: BuiltSignals): BuiltSignal => {
  const found = signals.get(signal.name)
  if (!found) throw new TypeError(`No pack lists the signal ${signal.name}`)
  return found
}
