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
import { targets } from './targets.js'

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
            ...{ job: 'kubelet', instance: 'worker', node: 'worker', metrics_path: '/metrics/cadvisor' },
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
      // Of the health checks that kubelets expose apart, nothing is read.
      Object.entries(targets).filter(([at, { job }]) => job !== 'kubelet' || !at.endsWith('/slis')).length,
      async ({ prometheus }) => {
        expect(await prometheus.series('go_threads')).toEqual([])
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
