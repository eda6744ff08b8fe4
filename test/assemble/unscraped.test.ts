import { describe, expect, it } from 'vitest'
import { profiles } from '../../src/model/settings.js'
import { selectorsOf } from '../../src/promql/selectors.js'
import { runbooks } from '../../src/targets/runbooks.js'
import { bundleOf } from '../support/bundle.js'

const components = ['kube-scheduler', 'kube-controller-manager', 'kube-proxy'] as const

const inside = {
  'kube-scheduler': ['KubeSchedulerDown', 'KubeSchedulerErrors', 'KubeSchedulerSlow'],
  'kube-controller-manager': ['KubeControllerManagerDown', 'KubeControllerBacklog'],
  'kube-proxy': ['KubeProxyDown', 'KubeProxySyncLagging'],
} as const
const outside = ['KubeSchedulerNoLeader', 'KubeControllerManagerNoLeader']

/** What a build has of each thing that an alert takes with it. */
const builtOf = (config: Parameters<typeof bundleOf>[0]) => {
  const bundle = bundleOf(config)
  const rules = bundle.groups.flatMap((group) => group.rules)
  const paths = runbooks.emit(bundle).map(({ path }) => path)
  const panels = bundle.dashboards.flatMap(({ rows }) => rows.flatMap((row) => row.panels))
  return {
    alerts: rules.flatMap((rule) => (rule.kind === 'alert' ? [rule.alert.name] : [])),
    runbooks: paths.flatMap((path) => path.match(/runbooks\/en\/(\w+)\.md/)?.[1] ?? []),
    dashboards: bundle.dashboards,
    queries: [
      ...rules.map(({ expr }) => expr.text),
      ...panels.flatMap(({ queries }) => queries.map(({ expr }) => expr)),
    ],
  }
}

describe.each(profiles)('in the profile %s', (profile) => {
  it.each(components)('%s takes all that is its own with it, and nothing else', (job) => {
    const jobs = Object.fromEntries(components.map((name) => [name, { scraped: name !== job }]))
    const { alerts, runbooks, queries } = builtOf({ profile, jobs })
    for (const name of components) {
      const built = name === job ? [] : inside[name]
      expect(inside[name].filter((alert) => alerts.includes(alert))).toEqual(built)
      expect(inside[name].filter((alert) => runbooks.includes(alert))).toEqual(built)
    }
    const reads = (query: string) =>
      selectorsOf(query).some(({ matchers }) => matchers.some((one) => one.label === 'job' && one.value === job))
    expect(queries.filter(reads)).toEqual([])
  })

  it('what is seen from outside stays: leases, and pods that no scheduler looks at', () => {
    const { alerts, runbooks, dashboards } = builtOf({ profile })
    expect(alerts).toEqual(expect.arrayContaining(outside))
    expect(runbooks).toEqual(expect.arrayContaining(outside))
    const shown = dashboards
      .find(({ dashboard }) => dashboard.id === 'scheduler-controllers')
      ?.rows.flatMap(({ panels }) => panels.flatMap(({ signals }) => signals.map(({ signal }) => signal.name)))
    expect(shown).toEqual(['scheduler_lease_age', 'controller_manager_lease_age', 'pods_unseen_by_schedulers'])
  })

  it('a dashboard of which nothing is left vanishes, and links to it', () => {
    const ids = (scraped: boolean) => {
      const { dashboards } = builtOf({ profile, jobs: { 'kube-proxy': { scraped } } })
      return {
        built: dashboards.map(({ dashboard }) => dashboard.id),
        linked: dashboards.flatMap(({ dashboard }) => dashboard.next),
      }
    }
    expect(ids(true).built).toContain('kube-proxy')
    expect(ids(true).linked).toContain('kube-proxy')
    expect(ids(false).built).not.toContain('kube-proxy')
    expect(ids(false).linked).not.toContain('kube-proxy')
  })
})

it('what cannot be seen excludes nothing, and takes nothing with it', () => {
  const { alerts, queries } = builtOf({
    jobs: { apiserver: { scraped: false }, 'kube-state-metrics-telemetry': { scraped: true } },
  })
  expect(alerts).toEqual(
    expect.arrayContaining(['KubeStateMetricsListErrors', 'KubeStateMetricsWatchErrors', 'PrometheusSDRefreshFailure']),
  )
  expect(queries.filter((query) => query.includes('job="apiserver"'))).toEqual([])
})

it('health checks are read of whatever component is scraped and shows them', () => {
  const jobs = { apiserver: { scraped: false }, 'kube-scheduler': { scraped: true } }
  const own = builtOf({ jobs })
  expect(own.alerts).toContain('KubeComponentUnhealthy')
  expect(own.queries).toContainEqual(expect.stringContaining('kubernetes_healthcheck{job="kube-scheduler"}'))
  // The chart scrapes no health checks.
  expect(builtOf({ stack: 'kube-prometheus-stack', jobs }).alerts).not.toContain('KubeComponentUnhealthy')
})

it('where Prometheus is not scraped, what it makes itself is still read', () => {
  const { alerts, queries } = builtOf({ jobs: { prometheus: { scraped: false } } })
  expect(alerts).not.toContain('PrometheusBadConfig')
  expect(queries.some((query) => query.includes('ALERTS{'))).toBe(true)
})
