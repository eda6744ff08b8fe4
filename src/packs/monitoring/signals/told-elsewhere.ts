import type { JobName } from '../../../catalog/jobs.js'
import { apartFrom } from '../../../model/apart-from.js'
import { lookback } from '../../../model/freshness.js'
import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import type { Expr } from '../../../promql/expr.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const cluster = ['cluster']
const job = ['cluster', 'job']

/** Alerts of their own tell when none of them answers. */
export const watchedAsAWhole: readonly JobName[] = [
  'coredns',
  'grafana',
  'kube-controller-manager',
  'kube-proxy',
  'kube-scheduler',
  'kube-state-metrics',
  'metrics-server',
]

// What kubeadm binds to 127.0.0.1 is down for every stack that looks for it by itself.
const local: readonly JobName[] = ['kube-controller-manager', 'kube-proxy', 'kube-scheduler']

const answers = (s: Settings, target: Expr): Expr => promql`max_over_time(${target}[${lookback(s, target)}])`

const serverOf = (s: Settings, name: JobName): Expr =>
  answers(s, series('up', { ...ofJob(s, name), ...apartFrom(s, name) }))

const silent = (s: Settings): Expr => {
  const whole = watchedAsAWhole.filter((name) => s.jobs[name].scraped || local.includes(name))
  const names = new Set(whole.flatMap((name) => s.jobs[name].names))
  return promql`max by (${job}) (${answers(s, series('up', { job: oneOf(...names) }))}) == 0`
}

/** What kube-state-metrics tells of itself goes with it. */
const besideStateMetrics = (s: Settings): Expr => {
  const telemetry = series('up', ofJob(s, 'kube-state-metrics-telemetry'))
  return promql`group by (${job}) (${answers(s, telemetry)})
    and on (${cluster}) max by (${cluster}) (${serverOf(s, 'kube-state-metrics')}) == 0`
}

/** The jobs whose targets that do not answer are told of by an alert of their own. */
export const toldElsewhere = (s: Settings): Expr =>
  s.jobs['kube-state-metrics-telemetry'].scraped ? promql`${silent(s)} or ${besideStateMetrics(s)}` : silent(s)

/** What one Alertmanager's replicas share. */
export const alertmanager = ['cluster', 'namespace', 'service']

/** Of half its replicas AlertmanagerClusterDown tells. */
export const halfDown = (s: Settings): Expr => {
  const members = promql`max by (${[...alertmanager, 'pod']}) (${serverOf(s, 'alertmanager')})`
  return promql`2 * sum by (${alertmanager}) (${members}) <= count by (${alertmanager}) (${members})`
}
