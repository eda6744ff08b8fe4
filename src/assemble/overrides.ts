import type { Duration } from '../core/duration.js'
import type { Alert, Tier } from '../model/alert.js'
import { type TierName, tierNames } from '../model/severity.js'

/** What a configuration changes about an alert or one of its tiers; `false` leaves it out, `true` asks for one that is opt-in. */
export type Override = boolean | { readonly for?: Duration; readonly keepFiringFor?: Duration }

/** Overrides by `Alert` or `Alert.severity`; the latter wins. */
export type Overrides = Readonly<Record<string, Override>>

/** The tiers of an alert that are built, most severe first. */
export const tiersOf = (
  alert: Alert,
  overrides: Overrides,
): readonly { readonly severity: TierName; readonly tier: Tier }[] =>
  tierNames.flatMap((severity) => {
    const tier = alert.tiers[severity]
    const changes = [overrides[alert.name], overrides[`${alert.name}.${severity}`]]
    if (!tier || changes.includes(false) || (alert.optIn && !isAskedFor(alert, overrides))) return []
    const changed = changes
      .filter((change) => typeof change === 'object')
      .reduce<Tier>((so, change) => ({ ...so, ...change }), tier)
    return [{ severity, tier: changed }]
  })

/** Whether a configuration names an alert that is built only where it is asked for. */
const isAskedFor = ({ name }: Alert, overrides: Overrides): boolean => {
  const override = overrides[name]
  return override !== undefined && override !== false
}
