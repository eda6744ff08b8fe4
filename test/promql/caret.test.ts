import { expect, test } from 'vitest'
import { caret } from '../../src/promql/caret.js'

test('marks a range on its own line', () => {
  expect(caret('sum(a)\n+ bcd\n+ e', 9, 12)).toBe('+ bcd\n  ^^^')
})

test('marks no further than the end of the line, and at least one place', () => {
  expect(caret('ab\ncd', 1, 5)).toBe('ab\n ^')
  expect(caret('ab', 2, 2)).toBe('ab\n  ^')
})

test('keeps tabs, so that the caret stands under its place', () => {
  expect(caret('\ta b', 3, 4)).toBe('\ta b\n\t  ^')
})
