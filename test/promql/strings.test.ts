import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literalFault, quote, unquote } from '../../src/promql/strings.js'

test('escapes backslash, quote and newline', () => {
  expect(quote('a\\b"c\nd')).toBe('"a\\\\b\\"c\\nd"')
})

test('any text survives being quoted and read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unquote(quote(text))).toBe(text)
      expect(literalFault(quote(text))).toBeUndefined()
    }),
  )
})

test.each([
  ["'a\\'b'", "a'b"],
  ['`a\\b`', 'a\\b'],
  ['"\\x41\\101\\u00e9\\U0001F600\\t"', 'AAé😀\t'],
])('reads %s', (literal, value) => {
  expect(unquote(literal)).toBe(value)
  expect(literalFault(literal)).toBeUndefined()
})

test.each(['"\\d"', '"\\\'"', "'\\\"'", '"\\x4"', '"\\400"', '"open', '"a\\"', "'a\nb'"])('refuses %s', (literal) => {
  expect(literalFault(literal)).toBeDefined()
})
