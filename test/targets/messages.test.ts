import { expect, test } from 'vitest'
import { toSettings } from '../../src/config/to-settings.js'
import { Findings } from '../../src/core/finding.js'
import { text } from '../../src/core/text.js'
import type { AlertRule } from '../../src/model/bundle.js'
import { below } from '../../src/model/limits.js'
import { signal } from '../../src/model/signal.js'
import { recordSeries, series } from '../../src/promql/selector.js'
import { promql } from '../../src/promql/template.js'
import { annotation } from '../../src/targets/messages.js'

const defaults = toSettings({ cluster: 'label' })
const expr = promql`max by (${['cluster', 'node']}) (${series('machine_memory_bytes')})`

const memory = signal({
  name: 'memory',
  means: text('Memory', '메모리'),
  unit: 'bytes',
  by: ['cluster', 'node'],
  kind: 'gauge',
  expr: () => expr,
  limits: below({ warning: '250Mi' }),
})

const rule: AlertRule = {
  kind: 'alert',
  alert: {
    name: 'MemoryShort',
    situation: 'node-pressure',
    component: 'node',
    tiers: {},
    summary: text('', ''),
    description: text('', ''),
    shows: 'node',
  },
  severity: 'warning',
  tier: { when: { op: 'breaches', signal: memory, severity: 'warning' }, for: '10m', keepFiringFor: '5m' },
  expr,
  identity: ['cluster', 'node'],
  selects: [],
  unit: 'bytes',
  value: { signal: memory, pack: 'test', expr, read: expr, comparison: '<', limits: { warning: '250Mi' } },
  reads: ['memory'],
  details: [
    { as: 'pods', expr: promql`${series('kube_pod_info', { host_network: 'true' })}`, label: 'pod', limit: 3 },
    { as: 'size', expr: promql`${series('machine_memory_bytes')}`, unit: 'bytes', limit: 1 },
    { as: 'amounts', expr: promql`${series('kube_node_status_capacity')}`, label: 'resource', unit: 'count', limit: 2 },
    {
      as: 'waiting',
      expr: recordSeries('cluster_namespace_workload:unschedulable_pods:count'),
      label: 'workload',
      limit: 1,
    },
  ],
}

const template = (en: string, settings = defaults) => annotation(text(en, en), rule, settings)

test('labels, the value in its unit, the limit and the wait', () => {
  expect(template('{node}: {value} of {limit} for {for}')).toBe(
    '{{ $labels.node }}: {{ $value | humanize1024 }}B of 250MiB for 10 minutes',
  )
})

test('a bracketed part vanishes with its label', () => {
  expect(template('down[ in {cluster}]')).toBe('down{{ if $labels.cluster }} in {{ $labels.cluster }}{{ end }}')
  expect(template('down[ on {node} in {cluster}]')).toBe(
    'down{{ if and $labels.node $labels.cluster }} on {{ $labels.node }} in {{ $labels.cluster }}{{ end }}',
  )
})

test('the cluster is read from where the settings say it is known', () => {
  expect(template('[in {cluster}]', { ...defaults, cluster: 'external' })).toBe(
    '{{ if $externalLabels.cluster }}in {{ $externalLabels.cluster }}{{ end }}',
  )
  expect(template('down[ in {cluster}]: {cluster}.', { ...defaults, cluster: 'none' })).toBe('down: .')
})

test('a limit that differs by node pool is chosen by the node', () => {
  const eviction = defaults.eviction
  const pool = { name: 'big', nodes: 'big-.*', eviction, limits: { memory: { warning: '1Gi' } } } as const
  expect(template('{limit}', { ...defaults, nodePools: [pool] })).toBe(
    '{{ if match `^(?:big-.*)$` $labels.node }}1GiB{{ else }}250MiB{{ end }}',
  )
})

test('details ask for the alert’s own object, quoted, and name a few', () => {
  expect(template('{pods}')).toBe(
    '{{ range $i, $e := query (printf `kube_pod_info{host_network="true",cluster=%q,node=%q}` $labels.cluster $labels.node)' +
      ' | sortByLabel `pod` }}{{ if lt $i 3 }}{{ if $i }}, {{ end }}{{ $e.Labels.pod }}{{ end }}{{ end }}',
  )
})

test('a detail tells an amount in its unit, alone or behind a name', () => {
  expect(template('{size}')).toBe(
    '{{ range $i, $e := query (printf `machine_memory_bytes{cluster=%q,node=%q}` $labels.cluster $labels.node) }}' +
      '{{ if lt $i 1 }}{{ if $i }}, {{ end }}{{ $e.Value | humanize1024 }}B{{ end }}{{ end }}',
  )
  expect(template('{amounts}')).toContain(
    '{{ if $i }}, {{ end }}{{ $e.Labels.resource }} {{ printf "%.0f" $e.Value }}{{ end }}',
  )
})

test('a record whose level names a workload is narrowed by both of its labels', () => {
  const ofWorkload = { ...rule, identity: ['cluster', 'workload_type', 'workload'] }
  expect(annotation(text('{waiting}', '{waiting}'), ofWorkload, defaults)).toContain(
    'unschedulable_pods:count{cluster=%q,workload_type=%q,workload=%q}',
  )
})

test('what looks like a template in a text is not one', () => {
  expect(template('write {{ .Values }}')).toBe('write {{ "{{" }} .Values }}')
})

test('a name that the rule cannot print is a finding with the nearest one', () => {
  const findings = (() => {
    try {
      template('{nod}')
      return []
    } catch (fault) {
      return fault instanceof Findings ? fault.findings : []
    }
  })()
  expect(findings).toEqual([
    {
      rule: 'message-label',
      severity: 'error',
      where: { path: 'alert MemoryShort.warning' },
      message: 'its text names {nod}, which its expression does not have',
      help: 'Did you mean "node"?',
    },
  ])
})
