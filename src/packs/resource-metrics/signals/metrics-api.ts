import { text } from '../../../core/text.js'
import { exists, lookback } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { matches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const cluster = ['cluster']

/** The group's own names, whatever its version; custom and external metrics are other groups. */
export const metricsApis = 'v1(beta1)?\\.metrics\\.k8s\\.io'

const metricsApi = (s: Settings) =>
  series('aggregator_unavailable_apiservice', {
    ...ofJob(s, 'apiserver'),
    name: matches(metricsApis),
  })

/** An API server has had no answer from what stands behind the API at any scrape of late. */
export const metricsApiUnavailable = signal({
  name: 'metrics_api_unavailable',
  means: text('Metrics API is unavailable', 'Metrics API를 쓸 수 없음'),
  unit: 'state',
  by: [...cluster, 'name'],
  kind: 'gauge',
  expr: (s) => {
    const unavailable = metricsApi(s)
    return promql`max by (${[...cluster, 'name']}) (min_over_time(${unavailable}[${lookback(s, unavailable)}]))`
  },
  limits: holds('critical'),
  needs: ['apiserver'],
})

/** The same of a whole cluster, for what it explains. Where no API server is scraped, nobody says that it is so. */
export const metricsApiDown = signal({
  name: 'metrics_api_down',
  means: text('Cluster without the Metrics API', 'Metrics API가 없는 클러스터'),
  unit: 'state',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`max by (${cluster}) (${metricsApiUnavailable.expr(s)})`,
  otherwise: [(s) => promql`${exists(s, cluster, series('up'))} * 0`],
  limits: holds('warning'),
})
