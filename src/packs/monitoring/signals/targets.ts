import { type JobName, jobNames } from '../../../catalog/jobs.js'
import { text } from '../../../core/text.js'
import { latest, lookback } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { escapeRegex, matches, noneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { alertmanager, halfDown, toldElsewhere } from './told-elsewhere.js'

const target = ['cluster', 'namespace', 'job']

/** Each of their targets has an alert of its own, or is known by its node. */
export const watchedOneByOne: readonly JobName[] = ['apiserver', 'etcd', 'kubelet', 'node-exporter']

const namesOf = (s: Settings, jobs: readonly JobName[]) => [...new Set(jobs.flatMap((job) => s.jobs[job].names))]

/** Where the platform runs; applications watch their own targets. */
const platform = (s: Settings) => {
  const places = [s.scrape.namespace, ...jobNames.flatMap((job) => s.jobs[job].namespace ?? [])].map(escapeRegex)
  return matches([...new Set([...(s.namespaces.critical === '' ? [] : [s.namespaces.critical]), ...places])].join('|'))
}

/** The share of a job's targets that do not answer, of those whose pod is Ready or unknown. */
export const targetsDown = signal({
  name: 'targets_down_ratio',
  means: text('Share of a job’s targets that do not answer', '응답하지 않는 타깃의 비율(job별)'),
  unit: 'ratio',
  by: target,
  kind: 'gauge',
  expr: (s) => {
    const namespace = platform(s)
    const some = series('up', { namespace, job: noneOf(...namesOf(s, watchedOneByOne)) })
    const window = lookback(s, some)
    const pod = ['cluster', 'namespace', 'pod']
    const notReady = latest(s, pod, series('kube_pod_status_ready', { namespace, condition: 'true' }))
    const known = promql`max_over_time(${some}[${window}]) unless on (${pod}) ${notReady} == 0`
    const answers = s.jobs.alertmanager.scraped ? promql`${known} unless on (${alertmanager}) ${halfDown(s)}` : known
    // Not an average: Prometheus 2 adds up a running mean, which may be a hair off.
    return promql`sum by (${target}) (1 - (${answers})) / count by (${target}) (${answers})
      unless on (${['cluster', 'job']}) (${toldElsewhere(s)})`
  },
  limits: above({ warning: '10%' }),
})
