import { expect, test } from 'vitest'
import { momentAt, notation, valueAt } from '../../../src/targets/promtool/life.js'

test('values, ramps and absence in promtool’s notation', () => {
  expect(notation({ '0m': 1, '2m': 'gone', '3m': 2 }, 30, 240)).toBe('1x3 stale _x1 2x2')
  expect(notation({ '1m': { from: 10, perMinute: -4 } }, 30, 120)).toBe('_x2 10-2x2')
  expect(notation({ '0m': '1Ki', '30s': 'gone', '1m': 0 }, 30, 60)).toBe('1024x0 stale 0x0')
})

test('a series that is born after the story’s end has no sample', () => {
  expect(notation({ '10m': 1 }, 30, 60)).toBe('_x3')
})

test('a moment between two samples is a mistake', () => {
  expect(() => notation({ '45s': 1 }, 30, 60)).toThrow('45s is not a multiple of its step of 30s')
})

test('a time that is no duration is a mistake', () => {
  expect(() => valueAt({ soon: 1 }, 0)).toThrow('"soon" is not a time in a story')
})

test('the value at a time follows ramps and ends with its series', () => {
  const life = { '1m': { from: 10, perMinute: 6 }, '3m': 'gone' } as const
  expect(valueAt(life, 30)).toBeUndefined()
  expect(valueAt(life, 90)).toBe(13)
  expect(valueAt(life, 180)).toBeUndefined()
  expect(momentAt(life, 90)).toEqual({ from: 13, perMinute: 6 })
})
