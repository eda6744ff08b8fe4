import { expect, test } from 'vitest'
import { matches, noneOf, not, oneOf } from '../../src/promql/matchers.js'
import { anySeries, recordSeries, series } from '../../src/promql/selector.js'
import { findingOf } from './findings.js'

test('prints matchers in the order given, escaped', () => {
  expect(series('kube_node_info').text).toBe('kube_node_info')
  expect(
    series('kube_node_status_condition', { status: 'true', condition: 'Ready', node: not('a"b\\c\nd') }).text,
  ).toBe('kube_node_status_condition{status="true",condition="Ready",node!="a\\"b\\\\c\\nd"}')
})

test('takes the labels that scraping adds', () => {
  expect(series('kube_node_info', { job: 'kube-state-metrics', node: not('') }).text).toBe(
    'kube_node_info{job="kube-state-metrics",node!=""}',
  )
})

test('prints choices and regular expressions', () => {
  const status = oneOf('false', 'unknown')
  expect(series('kube_node_status_condition', { status, node: matches('a\\.b.*') }).text).toBe(
    'kube_node_status_condition{status=~"false|unknown",node=~"a\\\\.b.*"}',
  )
})

test('what the catalog does not know does not compile', () => {
  // @ts-expect-error: no such metric
  series('kube_node_statuscondition')
  // @ts-expect-error: no such label
  series('kube_node_status_condition', { conditions: 'Ready' })
  // @ts-expect-error: no such value
  series('kube_node_status_condition', { status: 'yes' })
  // @ts-expect-error: no such value among several
  series('kube_node_status_condition', { status: oneOf('true', 'yes') })
  // @ts-expect-error: no such value to leave out
  series('kube_node_status_condition', { status: not('yes') })
  // @ts-expect-error: no such value among those left out
  series('kube_node_status_condition', { status: noneOf('true', 'yes') })
  expect(series('kube_node_status_condition', { status: '' }).text).toBe('kube_node_status_condition{status=""}')
})

test('a recorded series has a name of its own', () => {
  expect(recordSeries('cluster_node:memory_headroom:bytes', { cluster: 'a' }).text).toBe(
    'cluster_node:memory_headroom:bytes{cluster="a"}',
  )
  expect(findingOf(() => recordSeries('memory headroom')).message).toContain('not a metric name')
  expect(findingOf(() => recordSeries('a:b:c', { 'a-b': 'x' })).message).toContain('"a-b" is not a label name')
})

test('a selector of any of some series', () => {
  expect(anySeries(['up', 'kube_node_info'], { job: 'a' }).text).toBe('{__name__=~"up|kube_node_info",job="a"}')
  expect(() => anySeries(['kube node'])).toThrow()
})
