import { text } from '../../../core/text.js'
import { last, lookback } from '../../../model/freshness.js'
import { below, holds } from '../../../model/limits.js'
import { byNodeName } from '../../../model/node-name.js'
import { recorded, saidBefore } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeExporter } from '../../node/signals/jobs.js'
import { nodeReady } from '../../node/signals/readiness.js'

const node = ['cluster', 'node']
const collector = [...node, 'collector']

/** A Ready node of the census without a node-exporter that answers. */
export const nodeExporterMissing = signal({
  name: 'node_exporter_missing',
  means: text('Ready node without node-exporter', 'node-exporter가 응답하지 않는 Ready 노드'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const target = series('up', nodeExporter(s))
    const healthy = promql`max_over_time(${target}[${lookback(s, target)}]) == 1`
    return promql`${recorded(s, nodeReady)} == 1 unless on (${node}) ${byNodeName(s, healthy)}`
  },
  limits: holds('warning'),
  needs: ['node-exporter'],
})

const since = 'cluster_node_collector:broken_since:seconds'

const success = (s: Settings) => series('node_scrape_collector_success', nodeExporter(s))

// A node may have been off for hours before it comes back with a right less; to read the whole day would cost too much.
const moments = ['5m', '1h', '1d'] as const

const worked = (s: Settings): Expr =>
  moments
    .map((ago) => promql`last_over_time(${success(s)}[${lookback(s, success(s))}] offset ${ago}) == 1`)
    .reduce((before, now) => promql`${before} or ${now}`)

/** Since when a collector fails that worked before. Collectors whose hardware is not there fail from the start. */
export const collectorBroken = signal({
  name: 'node_collector_broken_since',
  means: text('Since when a collector of node-exporter fails', 'node-exporter 수집기가 실패하기 시작한 때'),
  unit: 'seconds',
  by: collector,
  kind: 'gauge',
  expr: (s) => {
    const fails = promql`${byNodeName(s, last(s, success(s)), ['collector'])} == 0`
    const begins = promql`${byNodeName(s, worked(s), ['collector'])} * time()`
    return promql`${fails} + on (${collector}) (${saidBefore(since)} or on (${collector}) ${begins})`
  },
  record: since,
  interval: '2m',
  needs: ['node-exporter'],
})

export const collectorFailing = signal({
  name: 'node_collector_failing',
  means: text('How long a collector that worked has failed', '잘 되던 수집기가 실패한 시간'),
  unit: 'seconds',
  by: collector,
  kind: 'gauge',
  expr: (s) => promql`time() - ${recorded(s, collectorBroken)}`,
  limits: below({ warning: 86400 }),
  needs: ['node-exporter'],
})
