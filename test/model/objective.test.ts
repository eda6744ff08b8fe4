import { describe, expect, it } from 'vitest'
import { seconds } from '../../src/core/duration.js'
import { type BudgetPeriod, budgetPeriods, burnFactor, burnLimit, burnWindows } from '../../src/model/objective.js'

const factors = (period: BudgetPeriod) => burnWindows[period].map((window) => burnFactor(period, window))

describe('the windows of a budget', () => {
  it.each([
    ['30d', [14.4, 6, 3, 1]],
    ['28d', [13.44, 5.6, 2.8, 0.933333333333]],
    ['7d', [13.44, 4.2, 2.1, 1.05]],
  ] as const)('of %s alert at their own factors', (period, expected) => expect(factors(period)).toEqual(expected))

  it.each(budgetPeriods)('of %s wait longer for what burns more slowly, each beside its twelfth', (period) => {
    expect(factors(period)).toEqual(factors(period).toSorted((a, b) => b - a))
    for (const { long, short } of burnWindows[period]) expect(seconds(long) / seconds(short)).toBe(12)
  })

  it('alert at a share of events that the objective scales', () => {
    const limits = (objective: '99%' | '99.9%') =>
      burnWindows['30d'].map((window) => burnLimit({ period: '30d', objective, minimumRequests: 0 }, window))
    expect(limits('99%')).toEqual([0.144, 0.06, 0.03, 0.01])
    expect(limits('99.9%')).toEqual([0.0144, 0.006, 0.003, 0.001])
  })
})
