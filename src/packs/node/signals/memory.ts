import { text } from '../../../core/text.js'
import { last, latest } from '../../../model/freshness.js'
import { byNodeName } from '../../../model/node-name.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { cadvisor, kubeletResource, nodeExporter } from './jobs.js'

const node = ['cluster', 'node']

/** The working set of everything on the node, as cAdvisor reads it from the root cgroup. */
export const rootWorkingSet = (s: Settings) =>
  latest(s, node, series('container_memory_working_set_bytes', { id: '/', ...cadvisor(s) }))

const meminfo = (
  s: Settings,
  field: 'Active_file' | 'AnonPages' | 'Buffers' | 'Cached' | 'Inactive_file' | 'MemAvailable' | 'MemTotal',
) => last(s, series(`node_memory_${field}_bytes`, nodeExporter(s)))

/** The same from /proc/meminfo: it agrees with the root cgroup to a fraction of a per cent. */
export const osWorkingSet = (s: Settings) =>
  byNodeName(
    s,
    promql`${meminfo(s, 'AnonPages')} + ${meminfo(s, 'Cached')} + ${meminfo(s, 'Buffers')} - ${meminfo(s, 'Inactive_file')}`,
  )

/** What `kubectl top node` prints: metrics-server reads this very family from the kubelet. */
export const nodeMemoryTop = signal({
  name: 'node_memory_top',
  means: text('Memory as kubectl top node counts it', 'kubectl top node가 세는 메모리'),
  unit: 'bytes',
  by: node,
  kind: 'gauge',
  expr: (s) => latest(s, node, series('node_memory_working_set_bytes', kubeletResource(s))),
  otherwise: [rootWorkingSet, osWorkingSet],
  inSomeStacks: true,
})

/** What `free -m` prints as used: nearly all page cache counts as free. */
export const nodeMemoryOsUsed = signal({
  name: 'node_memory_os_used',
  means: text('Memory as free -m counts it', 'free -m이 세는 메모리'),
  unit: 'bytes',
  by: node,
  kind: 'gauge',
  expr: (s) => byNodeName(s, promql`${meminfo(s, 'MemTotal')} - ${meminfo(s, 'MemAvailable')}`),
  needs: ['node-exporter'],
})

/** The reason for the gap between the two: file pages in use lately, which the kernel can still take back. */
export const nodeActiveFileCache = signal({
  name: 'node_memory_active_file',
  means: text('Active file cache', '활성 파일 캐시'),
  unit: 'bytes',
  by: node,
  kind: 'gauge',
  expr: (s) => byNodeName(s, meminfo(s, 'Active_file')),
  needs: ['node-exporter'],
})
