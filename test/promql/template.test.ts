import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expr } from '../../src/promql/expr.js'
import { promql } from '../../src/promql/template.js'
import { expression } from './arbitrary.js'
import { findingOf } from './findings.js'
import { grouping } from './tree.js'

const expr = (text: string): Expr => ({ kind: 'expr', text })

test('every kind of part in its place', () => {
  const by = ['cluster', 'node']
  const selector = expr('up{job="a"}')
  expect(promql`max by (${by}) (last_over_time(${selector}[${'2m'}] offset ${'15m'})) > ${0.1}`.text).toBe(
    'max by (cluster, node) (last_over_time(up{job="a"}[2m] offset 15m)) > 0.1',
  )
})

const sum = expr('a + b')
const both = expr('a and b')
const negative = expr('-a')
const shifted = expr('a offset 5m')

test.each([
  ['in a call', promql`sum(${sum})`, 'sum(a + b)'],
  ['in an aggregation', promql`topk(3, ${sum})`, 'topk(3, a + b)'],
  ['in parentheses', promql`(${sum}) * 2`, '(a + b) * 2'],
  ['alone', promql` ${sum} `, 'a + b'],
  ['beside a tighter operator', promql`${sum} * 2`, '(a + b) * 2'],
  ['beside a looser operator', promql`${sum} > 2`, 'a + b > 2'],
  ['left of its own operator', promql`${sum} - c`, 'a + b - c'],
  ['right of its own operator', promql`c - ${sum}`, 'c - (a + b)'],
  ['left of a power', promql`${expr('a ^ b')} ^ c`, '(a ^ b) ^ c'],
  ['right of a power', promql`a ^ ${expr('b ^ c')}`, 'a ^ b ^ c'],
  ['set operators', promql`${both} unless ${both}`, '(a and b) unless (a and b)'],
  ['one set operator', promql`${both} and c`, 'a and b and c'],
  ['behind a matching clause', promql`c and on (d) ${sum}`, 'c and on (d) (a + b)'],
  ['before a matching clause', promql`${sum} and on (d) c`, 'a + b and on (d) c'],
  ['under a sign', promql`-${sum}`, '-(a + b)'],
  ['a sign on the right', promql`a - ${negative}`, 'a - (-a)'],
  ['a sign on the left', promql`${negative} * 2`, '-a * 2'],
  ['a sign to a power', promql`${negative} ^ 2`, '(-a) ^ 2'],
  ['a sign under a sign', promql`-${negative}`, '-(-a)'],
  ['in a subquery', promql`max_over_time(${sum}[1h:1m])`, 'max_over_time((a + b)[1h:1m])'],
  ['a call in a subquery', promql`max_over_time(${expr('rate(a[5m])')}[1h:])`, 'max_over_time(rate(a[5m])[1h:])'],
  ['an offset in a subquery', promql`max_over_time(${shifted}[1h:])`, 'max_over_time((a offset 5m)[1h:])'],
  ['before an offset', promql`${expr('a[5m]')} offset 5m`, 'a[5m] offset 5m'],
  ['an offset beside an operator', promql`a - ${shifted} > 0`, 'a - a offset 5m > 0'],
  ['twice', promql`${sum} * ${sum} + ${sum}`, '(a + b) * (a + b) + (a + b)'],
  ['own parentheses', promql`${expr('(a + b)')} * (${expr('(c)')})`, '(a + b) * ((c))'],
  ['after a bare group_left', promql`a * on (b) group_left ${sum} / 2`, 'a * on (b) group_left () (a + b) / 2'],
  ['after a word', promql`a and${expr('b')}or${expr('c')}`, 'a and b or c'],
])('an expression %s', (_, { text }, expected) => {
  expect(text).toBe(expected)
})

test('parentheses are left out only where the tree stays the same', () => {
  const operators = fc.constantFrom('+', '*', '^', '==', 'and', 'or', '- -', 'unless on (node)')
  fc.assert(
    fc.property(expression, operators, expression, operators, expression, (a, op, b, next, c) => {
      const nested = template([`sum(`, ` ${op} `, ` ${next} `, `)`], [a, b, c])
      const explicit = `sum((${a}) ${op} (${b}) ${next} (${c}))`
      expect(grouping(nested.text)).toEqual(grouping(explicit))
    }),
  )
})

const template = (strings: readonly string[], texts: readonly string[]): Expr =>
  promql(Object.assign([...strings], { raw: strings }), ...texts.map(expr))

test.each([
  [0.1, '0.1'],
  [1e21, '1e21'],
  [1e-7, '1e-7'],
  [500 * 1024 ** 2, '524288000'],
  [Number.POSITIVE_INFINITY, 'Inf'],
  [Number.NaN, 'NaN'],
  [-5, '-5'],
])('prints the number %d', (number, text) => {
  expect(promql`a > ${number}`.text).toBe(`a > ${text}`)
})

test('a negative number is one operand', () => {
  expect(promql`${-5} ^ 2`.text).toBe('(-5) ^ 2')
  expect(promql`clamp_min(a, ${-5}) - ${-1}`.text).toBe('clamp_min(a, -5) - -1')
  expect(promql`a > ${Number.NEGATIVE_INFINITY}`.text).toBe('a > -Inf')
})

test('a string becomes what its place needs', () => {
  expect(promql`max_over_time(a[${'1h'}:${'1m'}])`.text).toBe('max_over_time(a[1h:1m])')
  expect(promql`label_replace(a, ${'node'}, "$1", "instance", ${'(.+)\\.x"'})`.text).toBe(
    'label_replace(a, "node", "$1", "instance", "(.+)\\\\.x\\"")',
  )
  expect(promql`a{job=${'x"y'},${'node'}="[${'a\\b'}]"}`.text).toBe('a{job="x\\"y",node="[a\\\\b]"}')
  expect(promql`sum by (cluster, ${'node'}, ${['pod']}) (a)`.text).toBe('sum by (cluster, node, pod) (a)')
})

test('an empty list groups by nothing', () => {
  expect(promql`sum by (${[]}) (a)`.text).toBe('sum by () (a)')
})

test('refuses what cannot stand where it does', () => {
  expect(findingOf(() => promql`rate(a[${'5 minutes'}])`)).toMatchObject({
    message: '"5 minutes" is not a duration such as 30s, 10m or 1h30m',
    excerpt: 'rate(a[\n       ^',
  })
  expect(findingOf(() => promql`sum by (${['a-b']}) (c)`).message).toContain('"a-b" is not a label name')
  expect(findingOf(() => promql`a + ${['b']}`).message).toContain('a list of labels cannot stand here')
  expect(findingOf(() => promql`rate(a[${sum}])`).message).toContain('an expression cannot stand here')
  expect(findingOf(() => promql`a{b='${'c'}'}`).message).toContain('double quotes')
})

test('a result that does not parse shows where', () => {
  expect(findingOf(() => promql`sum by (${['node']}) ${sum} ${sum}`)).toMatchObject({
    rule: 'promql-syntax',
    excerpt: expect.stringContaining('^'),
  })
})
