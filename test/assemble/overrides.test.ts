import { expect, it } from 'vitest'
import { tiersOf } from '../../src/assemble/overrides.js'
import { text } from '../../src/core/text.js'
import { alert } from '../../src/model/alert.js'
import { breaches } from '../../src/model/condition.js'
import { hot } from './signals.js'

const tier = { when: breaches(hot, 'warning'), for: '10m', keepFiringFor: '5m' } as const
const subject = alert({
  name: 'NodeHot',
  situation: 'node-pressure',
  component: 'node',
  tiers: { warning: tier, critical: tier },
  summary: text('s', 's'),
  description: text('d', 'd'),
  shows: 'node',
})
const fors = (overrides: Parameters<typeof tiersOf>[1]) =>
  tiersOf(subject, overrides).map(({ severity, tier }) => [severity, tier.for, tier.keepFiringFor])

it('leaves tiers as declared, the most severe first', () =>
  expect(fors({})).toEqual([
    ['critical', '10m', '5m'],
    ['warning', '10m', '5m'],
  ]))

it('changes all tiers by the alert, one by its tier, and the tier wins', () =>
  expect(fors({ NodeHot: { for: '15m' }, 'NodeHot.critical': { for: '1m', keepFiringFor: '1m' } })).toEqual([
    ['critical', '1m', '1m'],
    ['warning', '15m', '5m'],
  ]))

it('leaves out a tier, or the alert', () => {
  expect(fors({ 'NodeHot.critical': false })).toEqual([['warning', '10m', '5m']])
  expect(fors({ NodeHot: false })).toEqual([])
})
