import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  escapeRegex,
  matches,
  matchesEmpty,
  matchesWhole,
  noneOf,
  not,
  notMatches,
  oneOf,
} from '../../src/promql/matchers.js'
import { findingOf } from './findings.js'

test('one value needs no regular expression', () => {
  expect(oneOf('a.b')).toEqual({ op: '=', value: 'a.b' })
  expect(noneOf('a.b')).toEqual({ op: '!=', value: 'a.b' })
})

test('several values are taken literally', () => {
  expect(oneOf('a.b', '<none>', '')).toEqual({ op: '=~', value: 'a\\.b|<none>|' })
  expect(noneOf('x|y', '(z)')).toEqual({ op: '!~', value: 'x\\|y|\\(z\\)' })
})

test('an escaped literal matches itself and nothing else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (literal, other) => {
      expect(matchesWhole(escapeRegex(literal), literal)).toBe(true)
      expect(matchesWhole(escapeRegex(literal), other)).toBe(literal === other)
    }),
  )
})

test.each(['(', 'a(?=b)', '(?<!a)b', 'a{2,1}', '[z-a]', '\\k<a>', 'a**', 'a)(b'])('RE2 refuses %s', (regex) => {
  expect(findingOf(() => matches(regex)).message).toContain(regex)
  expect(findingOf(() => notMatches(regex)).message).toContain('RE2')
})

test.each(['(?i)a', '\\d+\\.\\w', '(?P<name>a)', '/kubepods(\\.slice)?', '', '한글'])('RE2 takes %s', (regex) => {
  expect(matches(regex)).toEqual({ op: '=~', value: regex })
})

test('a choice without values is refused', () => {
  expect(findingOf(() => oneOf()).message).toContain('at least one value')
})

test('tells which matchers a series without the label satisfies', () => {
  const satisfied = [
    { op: '=', value: '' } as const,
    not('a'),
    matches('.*'),
    matches('a|'),
    notMatches('.+'),
    notMatches('a'),
  ]
  const refused = [
    { op: '=', value: 'a' } as const,
    not(''),
    matches('.+'),
    matches('a'),
    notMatches('.*'),
    notMatches('a?'),
  ]
  expect(satisfied.filter(matchesEmpty)).toEqual(satisfied)
  expect(refused.filter(matchesEmpty)).toEqual([])
})
