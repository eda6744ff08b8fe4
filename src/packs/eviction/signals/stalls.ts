import { text } from '../../../core/text.js'
import { perSecond } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { byNodeName } from '../../../model/node-name.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { nodeExporter } from '../../node/signals/jobs.js'

// Pressure stall information, the kernel's `full`: all that wanted to run waited. Seconds per second are a share.

const node = ['cluster', 'node']

const stalled = (what: 'io' | 'memory') => (s: Settings) =>
  byNodeName(s, perSecond(s, series(`node_pressure_${what}_stalled_seconds_total`, nodeExporter(s))))

export const memoryStalled = signal({
  name: 'node_memory_stalled',
  means: text('Share of the time that all work waited for memory', '모든 작업이 메모리를 기다린 시간 비율'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: stalled('memory'),
  limits: above({ warning: '10%' }),
  needs: ['node-exporter'],
})

export const ioStalled = signal({
  name: 'node_io_stalled',
  means: text('Share of the time that all work waited for I/O', '모든 작업이 I/O를 기다린 시간 비율'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: stalled('io'),
  limits: above({ warning: '25%' }),
  needs: ['node-exporter'],
})
