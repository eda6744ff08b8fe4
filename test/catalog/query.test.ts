import { describe, expect, it } from 'vitest'
import { jobsExposing, labelsOf, locate, nearestSeries, objectLabels } from '../../src/catalog/query.js'
import { absentIn, compareVersions, labelAbsentIn } from '../../src/catalog/versions.js'

const range = { from: '1.30', to: '1.37' }

describe('a series is found', () => {
  it('by its full name, a histogram by each of its three', () => {
    expect(locate('kube_node_info').map(({ job }) => job)).toEqual(['kube-state-metrics'])
    expect(locate('coredns_dns_request_duration_seconds_bucket')[0]?.labels).toContain('le')
    expect(locate('coredns_dns_request_duration_seconds')).toEqual([])
  })

  it('at every endpoint that exposes it', () =>
    expect(locate('container_memory_working_set_bytes').map(({ endpoint }) => endpoint.path)).toEqual([
      '/metrics/cadvisor',
      '/metrics/resource',
    ]))

  it('at every component that links the shared library', () =>
    expect(jobsExposing('apiserver_audit_event_total')).toEqual([
      'apiserver',
      'kube-controller-manager',
      'kube-proxy',
      'kube-scheduler',
      'kubelet',
      'metrics-server',
    ]))

  it('only where its runtime is asked for it', () => {
    expect(jobsExposing('go_goroutines')).toContain('coredns')
    expect(jobsExposing('go_memory_classes_total_bytes')).not.toContain('coredns')
    expect(jobsExposing('go_memory_classes_total_bytes')).toContain('kubelet')
  })

  it('under every job when scraping itself adds it', () => expect(jobsExposing('up').length).toBeGreaterThan(10))

  it('or not at all', () => {
    expect(locate('kube_node_inof')).toEqual([])
    expect(nearestSeries('kube_node_inof')).toBe('kube_node_info')
    expect(labelsOf('kube_node_inof')).toBeUndefined()
  })
})

describe('labels', () => {
  it('of an object leave out where its exporter runs', () => {
    expect(objectLabels('kube_node_status_condition')).toEqual(['cluster', 'node', 'condition', 'status'])
    expect(labelsOf('kube_node_status_condition')).toContain('instance')
  })
  it('of a kubelet name its node', () => expect(objectLabels('kubelet_evictions')).toContain('node'))
})

describe('versions', () => {
  it('are ordered by number', () =>
    expect(['1.9', '1.30', '1.4'].sort(compareVersions)).toEqual(['1.4', '1.9', '1.30']))

  const reasons = (series: string) => locate(series).map((place) => absentIn(place, range))

  it('tell what is new within a range', () =>
    expect(reasons('apiserver_resource_objects')).toEqual([expect.stringContaining('is new in Kubernetes 1.3')]))

  it('tell what is gone within a range', () =>
    expect(reasons('kubelet_volume_stats_health_status_abnormal')).toEqual(['is gone since Kubernetes 1.37']))

  it('tell what is hidden within a range', () =>
    expect(reasons('apiserver_storage_objects')).toEqual(['is hidden by default since Kubernetes 1.37']))

  it('tell a histogram that loses its buckets, and only those', () => {
    expect(reasons('prober_probe_duration_seconds_bucket')).toEqual(['has no bucket but +Inf since Kubernetes 1.37'])
    expect(reasons('prober_probe_duration_seconds_count')).toEqual([undefined])
  })

  it('of a library are not those of an exporter with its own', () => {
    const at = (job: string) =>
      locate('apiserver_request_slo_duration_seconds_count').find((place) => place.job === job)
    const [apiserver, metricsServer] = [at('apiserver'), at('metrics-server')]
    expect(apiserver && absentIn(apiserver, range)).toBe('is gone since Kubernetes 1.37')
    expect(metricsServer && absentIn(metricsServer, range)).toBeUndefined()
  })

  it('say nothing of what is there throughout', () => expect(reasons('kubelet_evictions')).toEqual([undefined]))

  it('tell labels that came and went', () => {
    const [place] = locate('apiserver_cache_list_fetched_objects_total')
    expect(place && labelAbsentIn(place, 'resource_prefix', range)).toBe('is gone since Kubernetes 1.34')
    expect(place && labelAbsentIn(place, 'group', range)).toBe('is new in Kubernetes 1.34')
    expect(place && labelAbsentIn(place, 'group', { from: '1.34', to: '1.36' })).toBeUndefined()
  })
})
