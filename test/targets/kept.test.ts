import { expect, test } from 'vitest'
import type { BuiltSignal, RecordRule } from '../../src/model/bundle.js'
import type { Expr } from '../../src/promql/expr.js'
import { oneOf } from '../../src/promql/matchers.js'
import { series } from '../../src/promql/selector.js'
import { promql } from '../../src/promql/template.js'
import { keepRegex, keptOf } from '../../src/targets/scrape/kept.js'
import { bundleOf } from '../support/bundle.js'

/** What is kept when these expressions are all that there is. */
const kept = (...expressions: readonly Expr[]) => {
  const bundle = bundleOf()
  const signal = (bundle.signals[0] as BuiltSignal).signal
  const rules = expressions.map((expr): RecordRule => ({ kind: 'record', record: 'a:b', expr, signal }))
  return keptOf({ ...bundle, dashboards: [], groups: [{ name: 'test', pack: 'test', rules }] })
}

const bucket = series('kubelet_pleg_relist_duration_seconds_bucket', { job: 'kubelet' })
const upTo = (...le: readonly string[]) =>
  series('kubelet_pleg_relist_duration_seconds_bucket', { job: 'kubelet', le: oneOf(...le) })

test('a family is kept where it is read, and nowhere else', () => {
  const usage = { job: 'kubelet', metrics_path: '/metrics/resource' } as const
  const read = kept(promql`sum(${series('container_cpu_usage_seconds_total', usage)})`)
  expect(read('kubelet', '/metrics/resource')).toEqual(new Map([['container_cpu_usage_seconds_total', 'all']]))
  expect(read('kubelet', '/metrics/cadvisor')).toBeUndefined()
})

test('a histogram keeps the buckets that are read, all of them once all are', () => {
  const list = (...expressions: readonly Expr[]) => kept(...expressions)('kubelet', '/metrics') ?? new Map()
  expect(keepRegex(list(upTo('1'), upTo('5', '10')))).toEqual({
    regex: 'kubelet_pleg_relist_duration_seconds_bucket;(?:1|5|10)',
    byBucket: true,
  })
  expect(keepRegex(list(upTo('1'), bucket, upTo('5')))).toEqual({
    regex: 'kubelet_pleg_relist_duration_seconds_bucket',
    byBucket: false,
  })
  expect(keepRegex(list(upTo('1'), series('kubelet_evictions'))).regex).toBe(
    '(?:kubelet_evictions);.*|kubelet_pleg_relist_duration_seconds_bucket;(?:1)',
  )
})

test('an endpoint that is asked only whether it answers is scraped, and nothing of it stored', () => {
  const read = kept(series('up', { job: 'kubelet', metrics_path: '/metrics/probes' }))
  expect(read('kubelet', '/metrics/probes')).toEqual(new Map())
  expect(read('kubelet', '/metrics')).toBeUndefined()
})
