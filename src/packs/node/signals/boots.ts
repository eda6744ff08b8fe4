import { text } from '../../../core/text.js'
import { last } from '../../../model/freshness.js'
import { atLeast } from '../../../model/limits.js'
import { byNodeName } from '../../../model/node-name.js'
import { recordOf, saidBefore } from '../../../model/recorded.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeExporter } from './jobs.js'

const node = ['cluster', 'node']

const record = 'cluster_node:boot_time:seconds'

/** When the machine was booted. The kernel's figure drifts by seconds; the record moves with a boot alone. */
export const bootTime = signal({
  name: 'node_boot_time',
  means: text('Boot time', '부팅 시각'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const booted = byNodeName(s, last(s, series('node_boot_time_seconds', nodeExporter(s))))
    const before = saidBefore(record)
    return promql`${before} and on (${node}) (abs(${booted} - on (${node}) ${before}) <= 60) or on (${node}) ${booted}`
  },
  record,
  interval: '1m',
  needs: ['node-exporter'],
})

export const boots = signal({
  name: 'node_boots',
  means: text('Boots in the last hour', '최근 한 시간 동안의 부팅 횟수'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: () => promql`changes(${recordOf(bootTime)}[${'1h'}])`,
  limits: atLeast({ warning: 2 }),
  needs: ['node-exporter'],
})
