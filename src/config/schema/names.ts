import { isQuantity } from '../../core/quantity.js'
import type { Alert } from '../../model/alert.js'
import type { Pack } from '../../model/pack.js'
import { severities, tierNames } from '../../model/severity.js'
import type { Signal } from '../../model/signal.js'
import type { Unit } from '../../model/unit.js'
import type { Schema } from './leaves.js'
import * as leaf from './leaves.js'

const amounts: Readonly<Record<Unit, (description: string) => Schema>> = {
  bytes: leaf.quantity,
  ratio: leaf.ratio,
  seconds: leaf.seconds,
  cores: leaf.quantity,
  count: leaf.count,
  state: leaf.count,
}

/**
 * Limits by signal name: those of signals that have any, by the severities that they state. A state is a worry when
 * it holds, which is no limit to move. With a scope, only signals whose objects it can choose.
 */
export const limitsSchema = (packs: readonly Pack[], description: string, scope?: string): Schema =>
  leaf.object(
    description,
    Object.fromEntries(
      packs
        .flatMap(({ signals }) => signals)
        .filter(({ limits, by }) => limits && limits.comparison !== '==' && (!scope || by.includes(scope)))
        .map((signal) => [signal.name, limitSchema(signal)]),
    ),
  )

const limitSchema = ({ means, unit, limits }: Signal): Schema =>
  leaf.object(
    means.en,
    Object.fromEntries(
      severities.flatMap((severity) => {
        const value = limits?.values[severity]
        if (value === undefined) return []
        const standard = isQuantity(value) ? `Default: ${value}.` : 'Default: one for each object.'
        return [[severity, amounts[unit](`${limits?.comparison} this is ${severity}, in ${unit}. ${standard}`)]]
      }),
    ),
  )

/** Overrides by `Alert` and `Alert.severity`. */
export const overridesSchema = (packs: readonly Pack[]): Schema =>
  leaf.object(
    'Changes of an alert or of one of its severities; false leaves it out, true asks for one that is opt-in.',
    Object.fromEntries(packs.flatMap(({ alerts }) => alerts.flatMap(overridesOf))),
  )

const overridesOf = (alert: Alert): readonly (readonly [string, Schema])[] => [
  [alert.name, alert.optIn ? optInSchema(alert.summary.en) : overrideSchema(alert.summary.en)],
  ...tierNames.flatMap((severity): readonly (readonly [string, Schema])[] => {
    const tier = alert.tiers[severity]
    if (!tier) return []
    const standard = `Default: for ${tier.for}, keepFiringFor ${tier.keepFiringFor}.`
    return [[`${alert.name}.${severity}`, overrideSchema(`Only ${severity}. ${standard}`)]]
  }),
]

const changes = (description: string): Schema =>
  leaf.object(description, {
    for: leaf.duration('How long it must hold before it notifies.'),
    keepFiringFor: leaf.duration('How long it goes on firing after it no longer holds.'),
  })

const overrideSchema = (description: string): Schema => ({
  ...changes(description),
  type: ['boolean', 'object'],
  not: { const: true },
  patternErrorMessage: 'false, or for and keepFiringFor',
})

const optInSchema = (description: string): Schema => ({
  ...changes(`${description} Opt-in: true asks for it.`),
  type: ['boolean', 'object'],
  patternErrorMessage: 'true, false, or for and keepFiringFor',
})
