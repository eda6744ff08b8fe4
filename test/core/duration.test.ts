import { describe, expect, it } from 'vitest'
import { type Duration, duration, isDuration, seconds } from '../../src/core/duration.js'

describe('seconds', () => {
  it.each([
    ['30s', 30],
    ['10m', 600],
    ['1h30m', 5400],
    ['1d', 86_400],
    ['500ms', 0.5],
    ['0m', 0],
  ] as const)('%s is %d', (text, expected) => expect(seconds(text)).toBe(expected))

  it.each(['', '10', 'm10', '10 m', '1.5h', '30m1h', '-5m'])('refuses %j', (text) =>
    expect(() => seconds(text as Duration)).toThrow('is not a duration'),
  )
})

describe('isDuration', () => {
  it('takes what Prometheus takes', () => expect(['0', '5m', '1h30m', '2w'].every(isDuration)).toBe(true))
  it('refuses the rest', () => expect(['', '5', '5 m', '1.5m', '1m1h'].some(isDuration)).toBe(false))
})

describe('duration', () => {
  it.each([
    [30, '30s'],
    [120, '2m'],
    [90, '90s'],
    [3600, '1h'],
    [86_400, '1d'],
    [0, '0s'],
  ] as const)('%d seconds are %s', (total, expected) => expect(duration(total)).toBe(expected))
})
