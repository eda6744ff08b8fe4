import { text } from '../../../core/text.js'
import { exists, lookback } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { scrapedNames } from '../../monitoring/signals/jobs.js'

const job = ['cluster', 'job']

/** A job of which no target answers. Jobs of which none is discovered are not seen here: alerts tell of those. */
export const componentDown = signal({
  name: 'component_down',
  means: text('Components of which none answers', '응답이 하나도 없는 구성 요소'),
  unit: 'state',
  by: job,
  kind: 'gauge',
  expr: (s) => {
    const target = series('up', { job: oneOf(...scrapedNames(s)) })
    return promql`1 - max by (${job}) (max_over_time(${target}[${lookback(s, target)}]))`
  },
  limits: holds('critical'),
})

const alerts = ['cluster', 'alertname', 'severity']

export const firingAlerts = signal({
  name: 'firing_alerts',
  means: text('Alerts that fire', '발생한 알림'),
  unit: 'count',
  by: alerts,
  kind: 'gauge',
  expr: () => promql`count by (${alerts}) (${series('ALERTS', { alertstate: 'firing' })})`,
})

const version = ['cluster', 'kubelet_version']

export const kubeletVersions = signal({
  name: 'kubelet_versions',
  means: text('Nodes by version of the kubelet', 'kubelet 버전별 노드 수'),
  unit: 'count',
  by: version,
  kind: 'gauge',
  expr: (s) => promql`count by (${version}) (${exists(s, [...version, 'node'], series('kube_node_info'))})`,
})
