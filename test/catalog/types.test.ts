import { expect, expectTypeOf, it } from 'vitest'
import type { MetricName, SeriesLabels } from '../../src/catalog/types.gen.js'
import { oneOf } from '../../src/promql/matchers.js'
import { series } from '../../src/promql/selector.js'

it('know the values of a label that has a closed set', () => {
  expectTypeOf<SeriesLabels['kube_node_status_condition']['status']>().toEqualTypeOf<'true' | 'false' | 'unknown'>()
  expectTypeOf<'kube_no_such_thing'>().not.toExtend<MetricName>()
})

it('do not compile for a wrong metric, label or value', () => {
  const wrong = [
    // @ts-expect-error no such metric
    () => series('kube_node_status_conditions'),
    // @ts-expect-error no such label
    () => series('kube_node_status_condition', { conditions: 'Ready' }),
    // @ts-expect-error no such value
    () => series('kube_node_status_condition', { status: 'yes' }),
    // @ts-expect-error one of several values is wrong
    () => series('kube_node_status_condition', { status: oneOf('true', 'no') }),
  ]
  const right = [
    () => series('kube_node_status_condition', { condition: 'Ready', status: oneOf('false', 'unknown'), node: 'a' }),
    () => series('kube_node_status_condition', { condition: 'KernelDeadlock', job: 'kube-state-metrics' }),
    () => series('kube_pod_labels', { label_app: 'shop' }),
    () => series('apiserver_request_duration_seconds_bucket', { le: '1' }),
  ]
  expect([wrong.length, right.length]).toEqual([4, 4])
})
