import { text } from '../../../core/text.js'
import { perSecond } from '../../../model/freshness.js'
import { byNodeName } from '../../../model/node-name.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { type Matcher, notMatches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { nodeExporter } from './jobs.js'
import { realDevices } from './network.js'

// What panels show of a machine's work; nothing alerts on it.

const device = ['cluster', 'node', 'device']

type OfDevices =
  | 'node_disk_io_time_seconds_total'
  | 'node_network_receive_bytes_total'
  | 'node_network_transmit_bytes_total'

const ofDevice = (metric: OfDevices, devices: Matcher) => (s: Settings) =>
  byNodeName(s, perSecond(s, series(metric, { device: devices, ...nodeExporter(s) })), ['device'])

const disks = notMatches('(dm-|fd|loop|md|nbd|ram|rbd|sr|zram).*')

export const diskBusy = signal({
  name: 'node_disk_busy',
  means: text('Share of the time that a disk was busy', '디스크가 바빴던 시간 비율'),
  unit: 'ratio',
  by: device,
  kind: 'gauge',
  expr: ofDevice('node_disk_io_time_seconds_total', disks),
  needs: ['node-exporter'],
})

export const networkReceived = signal({
  name: 'node_network_received',
  means: text('Received a second', '초당 수신량'),
  unit: 'bytes',
  by: device,
  kind: 'gauge',
  expr: ofDevice('node_network_receive_bytes_total', realDevices),
  needs: ['node-exporter'],
})

export const networkSent = signal({
  name: 'node_network_sent',
  means: text('Sent a second', '초당 송신량'),
  unit: 'bytes',
  by: device,
  kind: 'gauge',
  expr: ofDevice('node_network_transmit_bytes_total', realDevices),
  needs: ['node-exporter'],
})

const node = ['cluster', 'node']

export const cpuWaiting = signal({
  name: 'node_cpu_waiting',
  means: text('Share of the time that some work waited for a CPU', 'CPU를 기다린 작업이 있던 시간 비율'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: (s) => byNodeName(s, perSecond(s, series('node_pressure_cpu_waiting_seconds_total', nodeExporter(s)))),
  needs: ['node-exporter'],
})

export const kernelOomKills = signal({
  name: 'node_oom_kills',
  means: text('Processes killed by the kernel for memory, a second', '커널이 메모리 부족으로 종료한 프로세스(초당)'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: (s) => byNodeName(s, perSecond(s, series('node_vmstat_oom_kill', nodeExporter(s)))),
  needs: ['node-exporter'],
})
