import type { MetricName } from '../../../catalog/types.gen.js'
import { text } from '../../../core/text.js'
import { last } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { byNodeName } from '../../../model/node-name.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeExporter } from './jobs.js'

const node = ['cluster', 'node']

const share = (used: MetricName, limit: MetricName) => (s: Settings) =>
  byNodeName(s, promql`${last(s, series(used, nodeExporter(s)))} / ${last(s, series(limit, nodeExporter(s)))}`)

export const conntrackRatio = signal({
  name: 'node_conntrack_ratio',
  means: text('Share of the connection tracking table in use', 'conntrack 테이블 사용률'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: share('node_nf_conntrack_entries', 'node_nf_conntrack_entries_limit'),
  limits: above({ warning: '75%' }),
  needs: ['node-exporter'],
})

export const fileDescriptorsRatio = signal({
  name: 'node_file_descriptors_ratio',
  means: text('Share of the machine’s file descriptors in use', '노드의 파일 디스크립터 사용률'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: share('node_filefd_allocated', 'node_filefd_maximum'),
  limits: above({ warning: '70%' }),
  needs: ['node-exporter'],
})
