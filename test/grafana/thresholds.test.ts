import { expect, it } from 'vitest'
import { thresholds } from '../../src/grafana/thresholds.js'
import type { BuiltSignal } from '../../src/model/bundle.js'
import { bundleOf } from '../support/bundle.js'

const [any] = bundleOf().signals
const steps = (changes: Partial<BuiltSignal>) =>
  thresholds({ ...(any as BuiltSignal), ...changes }).map(({ value, color }) => [value, color])

it('rises from fine to worse', () =>
  expect(steps({ comparison: '>=', limits: { warning: 2, critical: 5 } })).toEqual([
    [null, 'green'],
    [2, 'orange'],
    [5, 'red'],
  ]))

it('is fine at a limit that must be exceeded', () => {
  const [, [value = 0] = []] = steps({ comparison: '>', limits: { warning: 0 } })
  expect(value).toBeGreaterThan(0)
  expect(value).toBeLessThan(1)
})

it('falls from fine to worse', () =>
  expect(steps({ comparison: '<', limits: { warning: '2Ki', critical: '1Ki' } })).toEqual([
    [null, 'red'],
    [1024, 'orange'],
    [2048, 'green'],
  ]))

it('has one limit below which it is bad', () =>
  expect(steps({ comparison: '<', limits: { warning: 7 } })).toEqual([
    [null, 'orange'],
    [7, 'green'],
  ]))

it('has no colour without limits that are numbers', () => {
  expect(steps({ limits: {} })).toEqual([[null, 'text']])
  expect(steps({ comparison: '<', limits: { warning: { kind: 'expr', text: 'up' } } })).toEqual([[null, 'text']])
})
