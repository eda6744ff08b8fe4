import { text } from '../../../core/text.js'
import { lookback } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { notMatches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { metricsApis } from '../../resource-metrics/signals/metrics-api.js'
import { apiserver } from './api-server-job.js'

const api = ['cluster', 'name']

/** An API server has had no answer from what stands behind it at any scrape of late. The Metrics API has an alert of its own. */
export const aggregatedApiUnavailable = signal({
  name: 'aggregated_api_unavailable',
  means: text('Aggregated API is unavailable', '집계(aggregated) API를 쓸 수 없음'),
  unit: 'state',
  by: api,
  kind: 'gauge',
  expr: (s) => {
    const unavailable = series('aggregator_unavailable_apiservice', { ...apiserver(s), name: notMatches(metricsApis) })
    return promql`max by (${api}) (min_over_time(${unavailable}[${lookback(s, unavailable)}]))`
  },
  limits: holds('warning'),
  needs: ['apiserver'],
})
