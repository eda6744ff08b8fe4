import { amount, isQuantity } from '../core/quantity.js'
import type { BuiltSignal } from '../model/bundle.js'
import type { Comparison } from '../model/limits.js'
import type { Severity } from '../model/severity.js'

/** A colour from a value on; the first step has none and reaches down without end. */
export interface Step {
  readonly value: number | null
  readonly color: string
}

const colors = { fine: 'green', warning: 'orange', critical: 'red', none: 'text' } as const

const falling: readonly Comparison[] = ['<', '<=']

/**
 * The limits of a signal as Grafana's steps, so that a panel turns the colour of the alert that its value raises.
 * Limits that are expressions differ by object and cannot be steps.
 */
export const thresholds = ({ comparison, limits }: BuiltSignal): readonly Step[] => {
  const known = (['warning', 'critical'] as const).flatMap((severity) => {
    const limit = limits[severity]
    return isQuantity(limit) ? [{ severity, limit: amount(limit) }] : []
  })
  if (!comparison || known.length === 0) return [{ value: null, color: colors.none }]
  return falling.includes(comparison) ? downwards(known) : upwards(known, comparison)
}

type Known = readonly { readonly severity: Severity; readonly limit: number }[]

const upwards = (known: Known, comparison: Comparison): readonly Step[] => [
  { value: null, color: colors.fine },
  ...known.map(({ severity, limit }) => ({
    value: comparison === '>' ? justAbove(limit) : limit,
    color: colors[severity],
  })),
]

const downwards = (known: Known): readonly Step[] => {
  const [lowest, ...others] = known.toReversed()
  const bounds = known.toReversed().map(({ limit }) => limit)
  return [
    { value: null, color: colors[lowest?.severity ?? 'warning'] },
    ...others.map(({ severity }, i) => ({ value: bounds[i] ?? 0, color: colors[severity] })),
    { value: bounds.at(-1) ?? 0, color: colors.fine },
  ]
}

// A step holds from its value on, but `> 0` is not true of 0.
const justAbove = (limit: number): number => (Number.isInteger(limit) ? limit + 1e-9 : limit)
