import { expect, test } from 'vitest'
import { inferLabels } from '../../src/promql/labels.js'

const sources: Readonly<Record<string, readonly string[]>> = {
  a: ['cluster', 'node', 'instance'],
  b: ['cluster', 'node', 'zone'],
  a_bucket: ['cluster', 'le'],
  'cluster:x:count': ['cluster'],
}

/** The labels as a list; `…` stands for others that cannot be known. */
const labels = (text: string): string => {
  const { labels: known, open, scalar } = inferLabels(text, (metric) => sources[metric])
  return scalar ? 'scalar' : [...[...known].sort(), ...(open ? ['…'] : [])].join(' ')
}

test.each([
  // Selectors.
  ['a', 'cluster instance node'],
  ['{__name__="a"}', 'cluster instance node'],
  ['{"a"}', 'cluster instance node'],
  ['unknown', '…'],
  ['unknown{x="y",z!="",n!="m",r=~".+",s=~".*"}', 'r x z …'],
  ['{__name__=~"a|b"}', '…'],
  ['a{instance=""}', 'cluster node'],
  ['a{job="x"}', 'cluster instance job node'],
  ['a offset 5m @ 5', 'cluster instance node'],
  ['(a)', 'cluster instance node'],
  ['-a', 'cluster instance node'],
  // Aggregations.
  ['sum(a)', ''],
  ['sum by (node, zone) (a)', 'node'],
  ['sum by (node, zone) (unknown)', 'node zone'],
  ['sum(a) by (node)', 'node'],
  ['sum without (instance, zone) (a)', 'cluster node'],
  ['sum without (instance) (unknown{x="y",instance="z"})', 'x …'],
  ['count by (__name__) (a)', '__name__'],
  ['topk(3, a)', 'cluster instance node'],
  ['topk by (node) (3, a)', 'cluster instance node'],
  ['bottomk(3, a)', 'cluster instance node'],
  ['quantile by (node) (0.5, a)', 'node'],
  ['count_values("version", a)', 'version'],
  ['count_values by (node) ("version", a)', 'node version'],
  ['count_values without (node) ("version", a)', 'cluster instance version'],
  // Functions.
  ['rate(a[5m])', 'cluster instance node'],
  ['max_over_time(sum by (node) (a)[1h:])', 'node'],
  ['quantile_over_time(0.9, a[5m])', 'cluster instance node'],
  ['clamp_min(a, scalar(b))', 'cluster instance node'],
  ['predict_linear(a[5m], 60)', 'cluster instance node'],
  ['histogram_quantile(0.9, rate(a_bucket[5m]))', 'cluster'],
  ['histogram_fraction(0, 1, rate(a_bucket[5m]))', 'cluster'],
  ['absent(a{node="x",zone=~"y",pod="z",pod="w",job=""})', 'node'],
  ['absent_over_time((a{node="x"})[5m:])', ''],
  ['absent_over_time(a{node="x"}[5m])', 'node'],
  ['absent(sum by (node) (a))', ''],
  ['vector(1)', ''],
  ['day_of_week()', ''],
  ['day_of_week(a)', 'cluster instance node'],
  ['time()', 'scalar'],
  ['scalar(a)', 'scalar'],
  ['label_replace(sum by (node) (a), "pod", "$1", "node", "(.+)")', 'node pod'],
  ['label_replace(sum by (node) (a), "pod", "x", "", "")', 'node pod'],
  ['label_replace(sum by (node) (a), "pod", "$1", "nodename", "(.+)")', 'node'],
  ['label_replace(a, "instance", "", "", "")', 'cluster node'],
  ['label_replace(a, "instance", "", "instance", ".*")', 'cluster node'],
  ['label_replace(a, "instance", "", "node", "x.*")', 'cluster instance node'],
  ['label_replace(unknown, "pod", "$1", "nodename", "(.+)")', 'pod …'],
  ['label_join(sum by (node) (a), "both", "-", "node", "zone")', 'both node'],
  ['label_join(a, "instance", "-")', 'cluster node'],
  // Operators with a number.
  ['1 + 2', 'scalar'],
  ['5m', 'scalar'],
  ['a > 5', 'cluster instance node'],
  ['1 - a', 'cluster instance node'],
  ['a > bool 5', 'cluster instance node'],
  ['time() - a', 'cluster instance node'],
  // One to one.
  ['a - b', 'cluster node'],
  ['a > b', 'cluster node'],
  ['a / ignoring (instance, zone) b', 'cluster node'],
  ['a / ignoring (node) b', 'cluster'],
  ['a / on (node) b', 'node'],
  ['a > on (node) b', 'node'],
  ['a > bool on (node, zone) b', 'node'],
  ['a / on () b', ''],
  ['a / on (node) unknown', 'node'],
  ['unknown / on (x, y) unknown', 'x y'],
  ['unknown / a', 'cluster instance node'],
  ['unknown / unknown', '…'],
  // Many to one.
  ['a * on (node) group_left (zone) b', 'cluster instance node zone'],
  ['a * on (node) group_left b', 'cluster instance node'],
  ['a * on (node) group_left (pod) b', 'cluster instance node'],
  ['a * on (node) group_left (instance) b', 'cluster node'],
  ['a * on (node) group_left (pod) unknown', 'cluster instance node pod'],
  ['a * on (node) group_right (instance) b', 'cluster instance node zone'],
  ['a * ignoring (instance, zone) group_left (zone) b', 'cluster instance node zone'],
  // Set operators.
  ['a and on (node) b', 'cluster instance node'],
  ['a unless b', 'cluster instance node'],
  ['a or b', 'cluster instance node zone'],
  ['a or unknown{x="y"}', 'cluster instance node x …'],
  ['sum(a) or vector(0)', ''],
  ['sum by (node) (a) or sum by (zone) (b) * 0', 'node zone'],
])('%s carries: %s', (text, expected) => {
  expect(labels(text)).toBe(expected)
})

test('the recipe of the nodes that are not Ready keeps their identity', () => {
  const text = `max by (cluster, node) (last_over_time(a[2m])) == 1
    unless on (cluster, node) group by (cluster, node) (last_over_time(b{key=~"x|y"}[2m]))`
  expect(labels(text)).toBe('cluster node')
})
