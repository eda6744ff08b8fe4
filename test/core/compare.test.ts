import { expect, it } from 'vitest'
import { byCodePoint, sortedRecord } from '../../src/core/compare.js'

it('orders capitals before small letters, as every machine does by code point', () =>
  expect(['b', 'a', 'B', 'ä'].sort(byCodePoint)).toEqual(['B', 'a', 'b', 'ä']))

it('sorts the keys of a record', () => expect(Object.keys(sortedRecord({ b: 1, a: 2 }))).toEqual(['a', 'b']))
