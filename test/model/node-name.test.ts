import { expect, it } from 'vitest'
import { toSettings } from '../../src/config/to-settings.js'
import { last } from '../../src/model/freshness.js'
import { byNodeName } from '../../src/model/node-name.js'
import type { NodeNameSource } from '../../src/model/settings.js'
import { series } from '../../src/promql/selector.js'
import { evaluate } from '../support/evaluate.js'

const free = (nodeName: NodeNameSource) => {
  const settings = toSettings({ nodeName })
  return byNodeName(settings, last(settings, series('node_memory_MemAvailable_bytes', { job: 'node-exporter' })))
}

// The last scrape before 5m is lost, and the look-back bridges it.
const values = '7x8 _ _'

it('is the label that scraping put on', async () =>
  expect(
    await evaluate(
      { 'node_memory_MemAvailable_bytes{job="node-exporter",cluster="a",node="n1",instance="1.1.1.1:9100"}': values },
      [{ expr: free('label'), at: '5m', yields: { '{cluster="a",node="n1"}': 7 } }],
    ),
  ).toBe(''))

it('is the instance, with or without a port', async () =>
  expect(
    await evaluate(
      {
        'node_memory_MemAvailable_bytes{job="node-exporter",cluster="a",instance="n1"}': values,
        'node_memory_MemAvailable_bytes{job="node-exporter",cluster="a",instance="n2:9100"}': values,
      },
      [{ expr: free('instance'), at: '5m', yields: { '{cluster="a",node="n1"}': 7, '{cluster="a",node="n2"}': 7 } }],
    ),
  ).toBe(''))

it('is that of the exporter’s own pod, also while the pod is replaced', async () =>
  expect(
    await evaluate(
      {
        'node_memory_MemAvailable_bytes{job="node-exporter",cluster="a",namespace="m",pod="old",instance="1.1.1.1:9100"}':
          '7x8 stale',
        'node_memory_MemAvailable_bytes{job="node-exporter",cluster="a",namespace="m",pod="new",instance="1.1.1.1:9100"}':
          '_x8 5 5',
        'kube_pod_info{cluster="a",namespace="m",pod="old",created_by_kind="DaemonSet",node="n1"}': '1x8 stale',
        'kube_pod_info{cluster="a",namespace="m",pod="new",created_by_kind="DaemonSet",node="n1"}': '_x8 1 1',
        'kube_pod_info{cluster="b",namespace="m",pod="old",created_by_kind="DaemonSet",node="other"}': '1x10',
      },
      [{ expr: free('pod'), at: '5m', yields: { '{cluster="a",node="n1"}': 7 } }],
    ),
  ).toBe(''))

it('is that of an hour ago while kube-state-metrics has lost the pod, and its own once the pod is known again', async () => {
  const exporter = (pod: string) =>
    `node_memory_MemAvailable_bytes{job="node-exporter",cluster="a",namespace="m",pod="${pod}",instance="1.1.1.1:9100"}`
  const info = (pod: string, node: string) =>
    `kube_pod_info{cluster="a",namespace="m",pod="${pod}",created_by_kind="DaemonSet",node="${node}"}`
  expect(
    await evaluate(
      {
        [exporter('lost')]: '7x200',
        [info('lost', 'n1')]: '1x100 stale',
        [exporter('known')]: '5x200',
        [info('known', 'n0')]: '1x60 stale',
        [info('known', 'n2')]: '_x60 1x140',
      },
      [{ expr: free('pod'), at: '80m', yields: { '{cluster="a",node="n1"}': 7, '{cluster="a",node="n2"}': 5 } }],
    ),
  ).toBe('')
})

it('is the host’s name only where the census knows it', async () =>
  expect(
    await evaluate(
      {
        'node_memory_MemAvailable_bytes{job="node-exporter",cluster="a",instance="1.1.1.1:9100"}': values,
        'node_memory_MemAvailable_bytes{job="node-exporter",cluster="a",instance="2.2.2.2:9100"}': values,
        'node_uname_info{job="node-exporter",cluster="a",instance="1.1.1.1:9100",nodename="n1"}': '1x8 _ _',
        'node_uname_info{job="node-exporter",cluster="a",instance="2.2.2.2:9100",nodename="vm"}': '1x8 _ _',
        'kube_node_info{cluster="a",node="n1"}': '1x8 _ _',
        'kube_node_info{cluster="a",node="n2"}': '1x8 _ _',
      },
      [{ expr: free('uname'), at: '5m', yields: { '{cluster="a",node="n1"}': 7 } }],
    ),
  ).toBe(''))
