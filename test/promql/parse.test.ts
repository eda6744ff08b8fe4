import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childrenOf, visit } from '../../src/promql/node.js'
import { parse } from '../../src/promql/parse.js'
import { expression } from './arbitrary.js'
import { findingOf } from './findings.js'
import { grouping, tree } from './tree.js'

// Each pair was held against Prometheus' own parser.
test.each([
  ['a - b offset 1h', 'a - (b offset 1h)'],
  ['a + b offset 5m * c', 'a + ((b offset 5m) * c)'],
  ['a + b[5m]', 'a + (b[5m])'],
  ['-a[5m]', '-(a[5m])'],
  ['-a @ 5', '-(a @ 5)'],
  ['-1 ^ 2', '-(1 ^ 2)'],
  ['-a ^ 2', '-(a ^ 2)'],
  ['-a * b', '(-a) * b'],
  ['a ^ -b * c', '(a ^ (-b)) * c'],
  ['a ^ b ^ c', 'a ^ (b ^ c)'],
  ['a - b - c', '(a - b) - c'],
  ['a -1', 'a - (1)'],
  ['a or b and c unless d', 'a or ((b and c) unless d)'],
  ['a == b + c > d', '(a == (b + c)) > d'],
])('groups %s as %s', (text, explicit) => {
  expect(grouping(text)).toEqual(grouping(explicit))
})

test('keywords may be capitals, comments and white space mean nothing', () => {
  expect(tree('SUM  BY(a,) ( x ) # why\n AND ON(a)y')).toEqual(tree('sum(x) by (a) and on (a) y'))
})

test('every node covers the text of its children', () => {
  fc.assert(
    fc.property(expression, (text) => {
      visit(parse(text), (node) => {
        for (const child of childrenOf(node)) {
          expect(child.from).toBeGreaterThanOrEqual(node.from)
          expect(child.to).toBeLessThanOrEqual(node.to)
        }
      })
    }),
  )
})

test.each([
  ['', 'empty'],
  ['# only a comment', 'empty'],
  ['sum(', 'ends too early'],
  ['sum by (a) (b', 'ends too early'],
  ['a +', 'ends too early'],
  ['a b', '"b" cannot stand here'],
  ['floor_div(a)', '"floor_div" is no function'],
])('says what is wrong with %j', (text, message) => {
  expect(findingOf(() => parse(text)).message).toContain(message)
})

test('shows where on a line of several', () => {
  expect(findingOf(() => parse('a\n+ on (x b')).excerpt).toBe('+ on (x b\n        ^')
})
