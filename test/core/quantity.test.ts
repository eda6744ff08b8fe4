import { describe, expect, it } from 'vitest'
import { amount, isQuantity, type Quantity } from '../../src/core/quantity.js'

describe('amount', () => {
  it.each([
    ['500Mi', 524_288_000],
    ['100m', 0.1],
    ['14%', 0.14],
    ['1.5Gi', 1_610_612_736],
    ['2k', 2000],
    ['-1Ki', -1024],
    ['3', 3],
    [0.2, 0.2],
  ] as const)('%s is %d', (quantity, expected) => expect(amount(quantity)).toBe(expected))

  it.each(['', '5 Mi', 'Mi', '1e3', '10MB'])('refuses %j', (text) =>
    expect(() => amount(text as Quantity)).toThrow('is not a quantity'),
  )
})

describe('isQuantity', () => {
  it('takes numbers and quantities', () => expect([1, 0, '5%', '5Gi'].every(isQuantity)).toBe(true))
  it('refuses everything else', () => expect([Number.NaN, Infinity, '5x', null, {}, true].some(isQuantity)).toBe(false))
})
