import fc from 'fast-check'
import { expect, test } from 'vitest'
import { format } from '../../src/promql/print.js'
import { expression } from './arbitrary.js'
import { findingOf } from './findings.js'
import { tree } from './tree.js'

const widths = fc.constantFrom(1, 20, 60, 100, Number.POSITIVE_INFINITY)

test('whatever the expression and the width, the tree stays the same', () => {
  fc.assert(
    fc.property(expression, widths, (text, width) => {
      expect(tree(format(text, width))).toEqual(tree(text))
    }),
    { numRuns: 500 },
  )
})

test('what is printed is printed the same again', () => {
  fc.assert(
    fc.property(expression, widths, (text, width) => {
      expect(format(format(text, width), width)).toBe(format(text, width))
    }),
  )
})

test.each([
  ['sum  by(a,b)( up )', 'sum by (a, b) (up)'],
  ['sum(up) by (a)', 'sum by (a) (up)'],
  ['SUM WITHOUT () (up) AND ON(a) x', 'sum without () (up) and on (a) x'],
  ['up{ job = "a" , node!~"b", } [ 5m ]', 'up{job="a",node!~"b"}[5m]'],
  ['up{}', 'up'],
  ['{"up",a="b"}', '{__name__="up",a="b"}'],
  ['a[5m:]offset - 5m@end( )', 'a[5m:] offset - 5m @ end( )'],
  ['a==bool on(x)group_left(y)b', 'a == bool on (x) group_left (y) b'],
  ['a * on(x) group_left() (b)', 'a * on (x) group_left () (b)'],
  ['a * on(x) group_left() b', 'a * on (x) group_left b'],
  ['a*-b', 'a * -b'],
  ['- 1 ^ 2', '-1 ^ 2'],
  ['topk by(x)(3,a)', 'topk by (x) (3, a)'],
  ['a # why\n+ b', 'a + b'],
  ['a{b="# [5m]  ,c",d=\'e\'}', 'a{b="# [5m]  ,c",d=\'e\'}'],
])('prints %j on one line', (text, expected) => {
  expect(format(text)).toBe(expected)
})

test('operators begin a line, a call opens at the end of one and closes on its own', () => {
  const text =
    'max by (cluster, node) (last_over_time(kube_node_status_condition{condition="Ready",status="false"}[2m])) == 1 unless on (cluster, node) group by (cluster, node) (last_over_time(kube_node_spec_taint{key=~"ToBeDeletedByClusterAutoscaler|DeletionCandidateOfClusterAutoscaler"}[2m]))'
  expect(format(text, 110)).toBe(
    `max by (cluster, node) (last_over_time(kube_node_status_condition{condition="Ready",status="false"}[2m])) == 1
unless on (cluster, node) group by (cluster, node) (
  last_over_time(
    kube_node_spec_taint{key=~"ToBeDeletedByClusterAutoscaler|DeletionCandidateOfClusterAutoscaler"}[2m]
  )
)`,
  )
})

test('operators of one level stand below each other, tighter ones further in', () => {
  expect(format('(aaaaaaaaaa or bbbbbbbbbb * 0) and cccccccccc - dddddddddd > eeeeeeeeee and ffffffffff', 24)).toBe(
    `(
  aaaaaaaaaa
  or bbbbbbbbbb * 0
)
and cccccccccc
    - dddddddddd
  > eeeeeeeeee
and ffffffffff`,
  )
})

test('neighbouring literals share a line', () => {
  expect(format('label_replace(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "node", "$1", "instance", "(.+)")', 60)).toBe(
    `label_replace(
  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,
  "node", "$1", "instance", "(.+)"
)`,
  )
})

test('a literal stands behind the closing parenthesis', () => {
  expect(
    format('max by (node) (last_over_time(aaaaaaaaaaaaaaa[5m])) == -1 unless max by (node) (bbbbbbbb) > 5', 37),
  ).toBe(
    `max by (node) (
  last_over_time(aaaaaaaaaaaaaaa[5m])
) == -1
unless max by (node) (bbbbbbbb) > 5`,
  )
})

test('what follows the last line counts', () => {
  expect(format('max_over_time(aaaaaaaaaaaaaaa[5m]) > b', 36)).toBe(`max_over_time(aaaaaaaaaaaaaaa[5m])\n> b`)
  expect(format('sum(max_over_time(aaaaaaaaaaaa[5m]))', 35)).toBe(`sum(\n  max_over_time(aaaaaaaaaaaa[5m])\n)`)
})

test('refuses what does not parse', () => {
  expect(findingOf(() => format('a +')).message).toContain('ends too early')
})
