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

const guarded = { warning: 'yellow', critical: 'yellow' } as const

const falling: readonly Comparison[] = ['<', '<=']

/**
 * The limits of a signal as Grafana's steps, so that a panel turns the colour of the alert that its value raises. Its
 * guards, which have the same value, say from where on something else counts as well. Limits that are expressions differ
 * by object and cannot be steps.
 */
export const thresholds = (
  { comparison, limits }: BuiltSignal,
  guards: readonly BuiltSignal[] = [],
): readonly Step[] => {
  const bounds = [...boundsOf(limits, colors), ...guards.flatMap((guard) => boundsOf(guard.limits, guarded))]
  if (!comparison || bounds.length === 0) return [{ value: null, color: colors.none }]
  return falling.includes(comparison) ? downwards(bounds) : upwards(bounds, comparison)
}

interface Bound {
  readonly limit: number
  readonly color: string
}

const boundsOf = (limits: BuiltSignal['limits'], colorOf: Readonly<Record<Severity, string>>): readonly Bound[] =>
  (['warning', 'critical'] as const).flatMap((severity) => {
    const limit = limits[severity]
    return isQuantity(limit) ? [{ limit: amount(limit), color: colorOf[severity] }] : []
  })

const upwards = (bounds: readonly Bound[], comparison: Comparison): readonly Step[] => [
  { value: null, color: colors.fine },
  ...bounds
    .toSorted((a, b) => a.limit - b.limit)
    .map(({ limit, color }) => ({ value: comparison === '>' ? justAbove(limit) : limit, color })),
]

const downwards = (bounds: readonly Bound[]): readonly Step[] => {
  const rising = bounds.toSorted((a, b) => a.limit - b.limit)
  return rising.reduce<readonly Step[]>(
    (steps, { limit }, i) => [...steps, { value: limit, color: rising[i + 1]?.color ?? colors.fine }],
    [{ value: null, color: rising[0]?.color ?? colors.none }],
  )
}

// A step holds from its value on, but `> 0` is not true of 0.
const justAbove = (limit: number): number => (Number.isInteger(limit) ? limit + 1e-9 : limit)
