import { text } from '../../../../core/text.js'
import { exists, latest, lookback } from '../../../../model/freshness.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import { matches, oneOf } from '../../../../promql/matchers.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'

const endpoint = ['cluster', 'job', 'metrics_path']

const jobs = ['kube-state-metrics', 'kube-state-metrics-telemetry', 'node-exporter', 'kubelet', 'grafana'] as const

/** What other components are seen through; of the kubelet only itself and cAdvisor, whose paths tell them apart. */
const exporters = (s: Settings) =>
  ({
    job: oneOf(...new Set(jobs.flatMap((job) => s.jobs[job].names))),
    metrics_path: matches('(/metrics(/cadvisor)?)?'),
  }) as const

const answers = (s: Settings) => {
  const target = series('up', exporters(s))
  return promql`max_over_time(${target}[${lookback(s, target)}])`
}

export const exportersUp = signal({
  name: 'exporters_up',
  means: text('Targets that answer', '응답하는 타깃'),
  unit: 'count',
  by: endpoint,
  kind: 'gauge',
  expr: (s) => promql`sum by (${endpoint}) (${answers(s)})`,
})

export const exportersSilent = signal({
  name: 'exporters_silent',
  means: text('Targets that do not answer', '응답하지 않는 타깃'),
  unit: 'count',
  by: endpoint,
  kind: 'gauge',
  expr: (s) => promql`sum by (${endpoint}) (1 - ${answers(s)})`,
})

export const exporterAge = signal({
  name: 'exporter_age',
  means: text('Age of the youngest process', '가장 최근에 시작한 프로세스의 나이'),
  unit: 'seconds',
  by: endpoint,
  kind: 'gauge',
  expr: (s) => promql`time() - ${latest(s, endpoint, series('process_start_time_seconds', exporters(s)))}
    and on (${endpoint}) ${exists(s, endpoint, series('up', exporters(s)))}`,
})

export const scrapeDuration = signal({
  name: 'scrape_duration',
  means: text('Slowest scrape', '가장 느린 수집'),
  unit: 'seconds',
  by: endpoint,
  kind: 'gauge',
  expr: (s) => latest(s, endpoint, series('scrape_duration_seconds', exporters(s))),
})

export const scrapeSamples = signal({
  name: 'scrape_samples',
  means: text('Largest scrape, in samples', '가장 큰 수집의 샘플 수'),
  unit: 'count',
  by: endpoint,
  kind: 'gauge',
  expr: (s) => latest(s, endpoint, series('scrape_samples_scraped', exporters(s))),
})
