import { PodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor'
import { ServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'
import { ScrapeConfig } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/ScrapeConfig'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { kubeStateMetrics } from '../../src/catalog/exporters/kube-state-metrics/metrics.js'
import { resourceOf } from '../../src/catalog/exporters/kube-state-metrics/resources.js'
import type { AnyConfig } from '../../src/config/config.js'
import { lintFiles } from '../../src/lint/lint.js'
import { stackNames } from '../../src/model/settings.js'
import { checkConfig } from '../../src/prometheus/promtool.js'
import { chartValues } from '../../src/targets/chart-values.js'
import { monitors } from '../../src/targets/monitors.js'
import { rbac } from '../../src/targets/rbac.js'
import { scrapeConfigs } from '../../src/targets/scrape-configs.js'
import { stateMetricsFlags } from '../../src/targets/state-metrics-flags.js'
import { allJobs } from '../cluster/all-jobs.js'
import { requiredPromtool } from '../engines/engines.js'
import { bundleOf } from '../support/bundle.js'
import { folderWith } from '../support/folder.js'

/** The files of the contract. */
const emit = (config: AnyConfig) => {
  const bundle = bundleOf(config)
  return [scrapeConfigs, monitors, rbac, stateMetricsFlags, chartValues].flatMap((target) => target.emit(bundle))
}

/** The same by path, parsed. */
const files = (config: AnyConfig) => new Map(emit(config).map(({ path, content }) => [path, parse(content)]))

const named = (config: AnyConfig, part: string) => [...files(config).keys()].filter((path) => path.includes(part))

const values = 'helm/kube-prometheus-stack-values.yaml'
const chart = (config: AnyConfig = {}) => files({ stack: 'kube-prometheus-stack', ...config }).get(values)

const every: readonly AnyConfig[] = stackNames.flatMap((stack) =>
  [false, true].flatMap((keepOnly) =>
    keepOnly && stack === 'kube-prometheus' ? [] : [{ ...allJobs, stack, scrape: { keepOnly } }],
  ),
)

test.each(every)('what is emitted has the form that its reader accepts: $stack, $scrape', (config) =>
  expect(lintFiles(emit(config))).toEqual([]),
)

test('promtool finds nothing wrong with scrape configurations', async () => {
  const configs = [allJobs, { ...allJobs, scrape: { keepOnly: true } }]
  const texts = configs.map((config) => emit(config).find(({ path }) => path.endsWith('scrape-configs.yaml')))
  const folder = folderWith(Object.fromEntries(texts.map((file, i) => [`${i}.yaml`, file?.content ?? ''])))
  expect(await checkConfig(await requiredPromtool(), ['0.yaml', '1.yaml'], folder)).toMatchObject({ code: 0 })
})

test('each listed cluster has its own files, whose targets carry its name', () => {
  const found = files({ cluster: 'label', clusters: [{ name: 'seoul' }, { name: 'busan/2' }] })
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([
      'prometheus/seoul/scrape-configs.yaml',
      'kubernetes/monitors/busan%2F2/mangru-kubelet.yaml',
    ]),
  )
  for (const { relabel_configs } of found.get('prometheus/seoul/scrape-configs.yaml').scrape_configs) {
    expect(relabel_configs).toContainEqual({ target_label: 'cluster', replacement: 'seoul' })
  }
})

test('a job is scraped where and as the settings say, and not at all when they say so', () => {
  const jobs = {
    'node-exporter': { names: ['node'], namespace: 'infra', labels: { app: 'exporter' }, interval: '1m' },
    coredns: { scraped: false },
  } as const
  const { scrape_configs } = files({ jobs }).get('prometheus/scrape-configs.yaml')
  const names = scrape_configs.map(({ job_name }: { job_name: string }) => job_name)
  expect(names).not.toContain('coredns')
  const exporter = scrape_configs[names.indexOf('node-exporter')]
  expect(exporter).toMatchObject({
    scrape_interval: '1m',
    kubernetes_sd_configs: [{ role: 'pod', namespaces: { names: ['infra'] } }],
  })
  expect(exporter.relabel_configs).toEqual(
    expect.arrayContaining([
      { source_labels: ['__meta_kubernetes_pod_label_app'], regex: 'exporter', action: 'keep' },
      { target_label: 'job', replacement: 'node' },
    ]),
  )
})

describe('monitors', () => {
  it('are of the kind that suits a job', () => {
    const kinds = [...files(allJobs)].flatMap(([path, { kind }]) => {
      const [, name] = /monitors\/mangru-(.+)\.yaml/.exec(path) ?? []
      return name ? [[name, kind]] : []
    })
    expect(Object.fromEntries(kinds)).toMatchObject({
      apiserver: 'ServiceMonitor',
      containerd: 'ScrapeConfig',
      coredns: 'PodMonitor',
      'kube-scheduler': 'ServiceMonitor',
      'kube-scheduler-service': 'Service',
      'kube-state-metrics': 'ServiceMonitor',
      kubelet: 'ServiceMonitor',
      'node-exporter': 'PodMonitor',
    })
  })

  it.each(every)('pass the operator’s own schemas: $stack, $scrape', (config) => {
    const kinds = { ServiceMonitor, PodMonitor, ScrapeConfig }
    for (const object of files(config).values()) {
      const Kind = kinds[object.kind as keyof typeof kinds]
      if (Kind) expect(() => new Kind(object).validate()).not.toThrow()
    }
    expect(() =>
      new ServiceMonitor({ metadata: {}, spec: { endpoints: [], selector: [] } } as never).validate(),
    ).toThrow()
  })

  it('beside a stack scrape only what it does not, whatever was mended', () => {
    const beside = (config: AnyConfig) => named(config, 'monitors/').map((path) => path.replace(/.*mangru-/, ''))
    expect(beside({ stack: 'kube-prometheus' })).toEqual(['kubelet.yaml'])
    expect(beside({ stack: 'kube-prometheus', mended: ['kubelet-resource'] })).toEqual(['kubelet.yaml'])
    expect(beside({ stack: 'kube-prometheus-stack' })).toEqual(['apiserver.yaml', 'kubelet.yaml'])
    const kubelet = files({ stack: 'kube-prometheus-stack' }).get('kubernetes/monitors/mangru-kubelet.yaml')
    expect(kubelet.metadata.labels).toMatchObject({ release: 'kube-prometheus-stack' })
    expect(kubelet.spec.endpoints.map(({ path }: { path: string }) => path)).toEqual(['/metrics/slis'])
  })
})

test('a cluster whose provider hides a component has no job for it', () => {
  const clusters = [{ name: 'own' }, { name: 'hosted', profile: 'managed' }] as const
  const found = files({ cluster: 'label', clusters: [...clusters], jobs: { etcd: { scraped: true } } })
  const names = (cluster: string) =>
    found
      .get(`prometheus/${cluster}/scrape-configs.yaml`)
      .scrape_configs.map((one: { job_name: string }) => one.job_name)
  expect(names('own')).toContain('etcd')
  expect(names('hosted')).not.toContain('etcd')
  expect([...found.keys()].filter((path) => path.includes('etcd'))).toEqual([
    'kubernetes/monitors/own/mangru-etcd.yaml',
  ])
})

describe('values of kube-prometheus-stack', () => {
  it('mend what it drops, and switch off what nobody reaches', () => {
    expect(chart()).toMatchObject({
      defaultRules: { create: false },
      grafana: { defaultDashboardsEnabled: false },
      kubelet: { serviceMonitor: { resource: true, resourcePath: '/metrics/resource', cAdvisorMetricRelabelings: [] } },
      kubeScheduler: { enabled: false },
    })
    expect(chart({ jobs: { 'kube-scheduler': { scraped: true } } }).kubeScheduler.enabled).toBe(true)
    expect(chart()['prometheus-node-exporter'].prometheus.monitor.relabelings).toBeUndefined()
    expect(chart({ nodeName: 'label' })['prometheus-node-exporter'].prometheus.monitor.relabelings).toEqual([
      { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
    ])
  })

  it('scrape both ports of kube-state-metrics where its telemetry is scraped, under one name', () => {
    const telemetry = { jobs: { 'kube-state-metrics-telemetry': { scraped: true } } } as const
    expect(chart()['kube-state-metrics'].selfMonitor).toEqual({ enabled: false })
    expect(chart(telemetry)['kube-state-metrics']).toMatchObject({
      selfMonitor: { enabled: true },
      prometheus: { monitor: { interval: '30s', http: { interval: '30s' }, metrics: { interval: '30s' } } },
    })
    const stack = 'kube-prometheus-stack'
    expect(named({ stack, ...telemetry }, 'telemetry')).toEqual([])
    const rules = bundleOf({ stack, ...telemetry }).groups.flatMap((group) => group.rules)
    const expr = (name: string) => rules.find((rule) => rule.kind === 'alert' && rule.alert.name === name)?.expr.text
    expect(expr('KubeStateMetricsDown')).toContain('job="kube-state-metrics",endpoint!~"https-self|telemetry|metrics"')
    expect(expr('KubeStateMetricsListErrors')).toContain('job="kube-state-metrics"')
    const kept = chart({ ...telemetry, scrape: { keepOnly: true } })['kube-state-metrics'].prometheus.monitor
    const regex = ({ metricRelabelings: [{ regex }] }: typeof kept) => regex
    expect(regex(kept)).toMatch(/kube_pod_info.*kube_state_metrics_list_total/)
    expect(regex(kept.metrics)).toMatch(/^kube_state_metrics_list_total/)
  })

  it('are those of each listed cluster, with what its provider hides switched off', () => {
    const found = files({
      stack: 'kube-prometheus-stack',
      cluster: 'label',
      clusters: [{ name: 'own' }, { name: 'hosted', profile: 'managed' }],
      jobs: { etcd: { scraped: true } },
    })
    expect([...found.keys()].filter((path) => path.startsWith('helm/'))).toHaveLength(2)
    expect(found.get('helm/own/kube-prometheus-stack-values.yaml').kubeEtcd.enabled).toBe(true)
    expect(found.get('helm/hosted/kube-prometheus-stack-values.yaml').kubeEtcd.enabled).toBe(false)
  })

  it('keep of a sidecar what is read where its server’s monitor scrapes it too', () => {
    const regex = (component: string, config: AnyConfig = {}) =>
      chart({ scrape: { keepOnly: true }, ...config })[component].serviceMonitor.metricRelabelings[0].regex
    for (const component of ['prometheus', 'alertmanager']) {
      expect(regex(component)).toContain('reloader_last_reload_successful')
      expect(regex(component, { jobs: { 'config-reloader': { scraped: false } } })).not.toContain('reloader')
    }
    expect(regex('grafana')).not.toContain('reloader')
  })

  it('keep its rules in the shadow when asked, where no alert of theirs is sent', () => {
    expect(chart({ stackRules: 'shadow' })).toMatchObject({
      defaultRules: { additionalRuleLabels: { mangru_shadow: 'true' } },
      prometheus: {
        prometheusSpec: {
          additionalAlertRelabelConfigs: [{ source_labels: ['mangru_shadow'], regex: 'true', action: 'drop' }],
        },
      },
    })
    expect(chart({ stackRules: 'shadow' }).defaultRules.create).toBeUndefined()
  })

  it('exist for no other stack', () => expect(files({}).has(values)).toBe(false))
})

describe('kube-state-metrics', () => {
  it('lists what is read and shows the labels that settings go by', () => {
    const patch = files({ nodes: { poolLabel: 'example.com/pool' } }).get(
      'kubernetes/kube-state-metrics/flags-patch.yaml',
    )
    expect(patch[0].value).toEqual([
      expect.stringMatching(/^--resources=(\w+,)*nodes,(\w+,)*pods/),
      '--metric-labels-allowlist=nodes=[example.com/pool]',
    ])
    expect(chart({ nodes: { poolLabel: 'pool' } })['kube-state-metrics']).toMatchObject({
      collectors: expect.arrayContaining(['nodes', 'pods']),
      metricLabelsAllowlist: ['nodes=[pool]'],
    })
  })

  it('is named after a resource in every family', () =>
    expect(kubeStateMetrics.families.filter(({ name }) => !resourceOf(name))).toEqual([]))
})

describe('roles', () => {
  it('reach neither secrets nor configmaps, and nothing by a wildcard', () => {
    for (const config of every) {
      const roles = [...files(config)].flatMap(([path, { items }]) => (path.includes('rbac') ? items : []))
      const resources = roles.flatMap(({ rules = [] }) =>
        rules.flatMap((rule: { resources?: string[] }) => rule.resources ?? []),
      )
      expect(resources.length).toBeGreaterThan(0)
      for (const resource of ['secrets', 'configmaps', '*']) expect(resources).not.toContain(resource)
    }
  })

  it('of kube-state-metrics list and watch what its flags name', () => {
    const [role] = files({}).get('kubernetes/rbac/mangru-kube-state-metrics.yaml').items
    const listed = role.rules.flatMap(({ resources }: { resources: string[] }) => resources)
    const [{ value }] = files({}).get('kubernetes/kube-state-metrics/flags-patch.yaml')
    expect(`--resources=${listed.sort().join(',')}`).toBe(value[0])
    for (const { verbs } of role.rules) expect(verbs).toEqual(['list', 'watch'])
  })
})
