import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { labelsOf } from '../../src/catalog/query.js'
import type { AnyConfig } from '../../src/config/config.js'
import { rbac } from '../../src/targets/rbac.js'
import { scrapeConfigs } from '../../src/targets/scrape-configs.js'
import { bundleOf } from '../support/bundle.js'
import { allJobs } from './all-jobs.js'
import { capturedExpositions, capturedNodes } from './captures.js'
import { kubeadm } from './kubeadm.js'
import { samples } from './samples.js'
import { inStandIn, type Running, type StandIn } from './stand-in.js'

const timeout = 120_000

/** Runs a cluster until everything in it was scraped. */
const scraped = async (
  config: AnyConfig,
  standIn: Omit<StandIn, 'scrapeConfigs'>,
  up: number,
  use: (running: Running) => Promise<void>,
): Promise<void> => {
  const [file] = scrapeConfigs.emit(bundleOf({ ...allJobs, ...config }))
  await inStandIn({ ...standIn, scrapeConfigs: file?.content ?? '' }, async (running) => {
    await running.prometheus.until(
      ({ targets }) => targets(),
      (all) => all.filter(({ health }) => health === 'up').length === up,
      60,
    )
    await use(running)
  })
}

const cluster = { cluster: 'label', clusters: [{ name: 'seoul' }] } as const
const onNode = (node: string) => ({ instance: node, node })
const inPod = (namespace: string, pod: string, container: string, instance: string) => ({
  namespace,
  pod,
  container,
  instance,
})
const path = (metrics_path: string) => ({ metrics_path })

/** The labels of every target beside `cluster`, as rules expect them. */
const targets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(
    [
      ['cp', '10.0.0.1'],
      ['worker', '10.0.0.2'],
    ].flatMap(([node = '', ip]) => [
      ...['', '/cadvisor', '/probes', '/resource', '/slis'].map((of) => [
        `${ip}:10250/metrics${of}`,
        { job: 'kubelet', ...onNode(node), ...path(`/metrics${of}`) },
      ]),
      [`${ip}:1338/v1/metrics`, { job: 'containerd', ...onNode(node), ...path('/v1/metrics') }],
      [
        `${ip}:9100/metrics`,
        { job: 'node-exporter', node, ...inPod('monitoring', `node-exporter-${node}`, 'node-exporter', `${ip}:9100`) },
      ],
      ...['', '/slis'].map((of) => [
        `${ip}:10249/metrics${of}`,
        {
          job: 'kube-proxy',
          ...inPod('kube-system', `kube-proxy-${node}`, 'kube-proxy', `${ip}:10249`),
          ...path(`/metrics${of}`),
        },
      ]),
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ['kube-controller-manager', 10257, '', '/slis'],
        ['kube-scheduler', 10259, '', '/slis', '/resources'],
      ] as const
    ).flatMap(([job, port, ...paths]) =>
      paths.map((of) => [
        `10.0.0.1:${port}/metrics${of}`,
        { job, ...inPod('kube-system', `${job}-cp`, job, `10.0.0.1:${port}`), ...path(`/metrics${of}`) },
      ]),
    ),
  ),
  ...Object.fromEntries(
    ['', '/slis'].map((of) => [
      `10.0.0.1:6443/metrics${of}`,
      {
        ...{ job: 'apiserver', namespace: 'default', service: 'kubernetes', endpoint: 'https' },
        ...{ instance: '10.0.0.1:6443', ...path(`/metrics${of}`) },
      },
    ]),
  ),
  '10.0.0.1:2381/metrics': { job: 'etcd', ...inPod('kube-system', 'etcd-cp', 'etcd', '10.0.0.1:2381') },
  '10.244.1.2:9153/metrics': { job: 'coredns', ...inPod('kube-system', 'coredns-1', 'coredns', '10.244.1.2:9153') },
  '10.244.1.3:10250/metrics': {
    ...{ job: 'metrics-server', service: 'metrics-server', endpoint: 'https' },
    ...inPod('kube-system', 'metrics-server-1', 'metrics-server', '10.244.1.3:10250'),
  },
  ...Object.fromEntries(
    (
      [
        ['kube-state-metrics', 8080, 'http-metrics'],
        ['kube-state-metrics-telemetry', 8081, 'telemetry'],
      ] as const
    ).map(([job, port, endpoint]) => [
      `10.244.1.4:${port}/metrics`,
      {
        ...{ job, service: 'kube-state-metrics', endpoint },
        ...inPod('monitoring', 'kube-state-metrics-0', 'kube-state-metrics', `10.244.1.4:${port}`),
      },
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ['prometheus', '10.244.1.5:9090'],
        ['alertmanager', '10.244.1.6:9093'],
        ['grafana', '10.244.1.7:3000'],
      ] as const
    ).map(([job, at]) => [`${at}/metrics`, { job, ...inPod('monitoring', `${job}-0`, job, at) }]),
  ),
}

describe('a real Prometheus under the scrape contract', () => {
  it('finds every target, by its labels, and objects keep theirs', { timeout }, () =>
    scraped(
      cluster,
      { objects: kubeadm(), expositions: samples },
      Object.keys(targets).length,
      async ({ prometheus, api, exporters }) => {
        const found = (await prometheus.targets()).map(({ scrapeUrl, labels }) => [
          scrapeUrl.replace('http://', ''),
          labels,
        ])
        const expected = Object.entries(targets).map(([at, labels]) => [at, { ...labels, cluster: 'seoul' }])
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))

        const [pod] = await prometheus.series('kube_pod_info')
        expect(pod).toMatchObject({ job: 'kube-state-metrics', namespace: 'shop', pod: 'cart-worker', node: 'worker' })
        const [request] = await prometheus.series('kube_pod_resource_request')
        expect(request).toMatchObject({ job: 'kube-scheduler', namespace: 'shop', pod: 'cart-worker', node: 'worker' })
        expect(await prometheus.series('container_memory_working_set_bytes{id="/",node="worker"}')).toEqual([
          {
            ...{ __name__: 'container_memory_working_set_bytes', id: '/', cluster: 'seoul' },
            ...{ job: 'kubelet', ...onNode('worker'), ...path('/metrics/cadvisor') },
          },
        ])
        expect(await prometheus.series('{exported_namespace!=""}')).toEqual([])

        // Nothing is asked of the API server that the roles do not allow, and nobody gets a token who need not have it.
        const [roles] = rbac.emit(bundleOf({ ...allJobs, ...cluster }))
        const rules = (parse(roles?.content ?? '').items as readonly RoleObject[]).flatMap(({ metadata, rules = [] }) =>
          rules.map((rule) => ({ ...rule, namespace: metadata.namespace ?? '' })),
        )
        for (const { group, resource, namespace, verb } of api.asked()) {
          expect(rules).toContainEqual({
            apiGroups: [group],
            resources: expect.arrayContaining([resource]),
            verbs: expect.arrayContaining([verb]),
            namespace,
          })
        }
        const trusted = exporters.visits().flatMap(({ at, token }) => (token ? [at.replace(/\/.*/, '')] : []))
        expect(new Set(trusted)).toEqual(
          new Set([
            ...['10.0.0.1:6443', '10.0.0.1:10250', '10.0.0.2:10250', '10.0.0.1:10257', '10.0.0.1:10259'],
            '10.244.1.3:10250',
          ]),
        )
      },
    ),
  )

  it('stores nothing but what is read, and names nodes by the instance when told so', { timeout }, () =>
    scraped(
      { scrape: { keepOnly: true }, nodeName: 'instance' },
      { objects: kubeadm(), expositions: samples, externalLabels: { cluster: 'seoul' } },
      // Of the kubelet's five endpoints on two nodes two are not read, nor are the control plane's others.
      Object.keys(targets).length - 10,
      async ({ prometheus }) => {
        expect(await prometheus.series('go_goroutines')).toEqual([])
        expect(await prometheus.series('kube_service_info')).toEqual([])
        expect(await prometheus.series('kube_pod_info')).toHaveLength(1)
        const buckets = await prometheus.series('kubelet_pleg_relist_duration_seconds_bucket{node="cp"}')
        expect(new Set(buckets.map(({ le }) => le))).toEqual(new Set(['1.0', '10.0', '+Inf']))
        const [machine] = await prometheus.series('node_memory_MemAvailable_bytes{instance="worker"}')
        expect(machine).toMatchObject({ job: 'node-exporter', pod: 'node-exporter-worker' })
        expect(machine).not.toHaveProperty('node')
      },
    ),
  )
})

interface RoleObject {
  readonly metadata: { readonly namespace?: string }
  readonly rules?: readonly object[]
}

const captures = process.env.MANGRU_CAPTURES

describe.skipIf(!captures)('the captures under the scrape contract', () => {
  it('have the labels that the catalog promises', { timeout }, () => {
    const expositions = capturedExpositions(captures ?? '')
    return scraped(
      cluster,
      { objects: kubeadm(capturedNodes), expositions, every: '10s' },
      Object.keys(expositions).length,
      async ({ prometheus }) => {
        const names = await prometheus.query('count by (__name__) ({__name__!=""})')
        expect(names.length).toBeGreaterThan(1000)
        for (const name of [
          'kube_pod_info',
          'kubelet_evictions',
          'node_memory_MemAvailable_bytes',
          'container_cpu_usage_seconds_total',
        ]) {
          const [series] = await prometheus.series(name)
          const { __name__: _, ...labels } = series ?? {}
          expect(labelsOf(name)).toEqual(expect.arrayContaining(Object.keys(labels)))
        }
      },
    )
  })
})
