import { text } from '../../../core/text.js'
import { last, lookback } from '../../../model/freshness.js'
import { below, holds } from '../../../model/limits.js'
import { byNodeName } from '../../../model/node-name.js'
import { recorded, saidBefore } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { notMatches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeExporter } from './jobs.js'

const mount = ['cluster', 'node', 'mountpoint']

// Mounts of pods and volumes have alerts of their own; the rest hold no data, or are read-only by nature.
const disks = {
  fstype: notMatches('autofs|erofs|fuse\\..+|iso9660|nsfs|overlay|ramfs|squashfs|tmpfs|udf'),
  mountpoint: notMatches('/var/lib/kubelet/.+|/run/.+'),
} as const

type Field = 'avail_bytes' | 'readonly' | 'size_bytes'

const ofDisks = (s: Settings, field: Field) => series(`node_filesystem_${field}`, { ...disks, ...nodeExporter(s) })

const latestOfDisks = (s: Settings, field: Field) => byNodeName(s, last(s, ofDisks(s, field)), ['mountpoint'])

const turned = 'cluster_node_mountpoint:filesystem_read_only:state'

/** 1 when read-only now, and writable ten minutes or a day ago; it stays so until the filesystem is writable again. */
export const filesystemReadOnly = signal({
  name: 'node_filesystem_read_only',
  means: text('Filesystem has become read-only', '읽기 전용으로 바뀐 파일시스템'),
  unit: 'state',
  by: mount,
  kind: 'gauge',
  expr: (s) => {
    const selector = ofDisks(s, 'readonly')
    const before = (offset: '10m' | '1d'): Expr => {
      const then = promql`last_over_time(${selector}[${lookback(s, selector)}] offset ${offset})`
      return promql`${byNodeName(s, then, ['mountpoint'])} == 0`
    }
    const now = latestOfDisks(s, 'readonly')
    const turnedBefore = promql`${saidBefore(turned)} == 1`
    return promql`${now} == 1
      and on (${mount}) (${before('10m')} or on (${mount}) ${before('1d')} or on (${mount}) ${turnedBefore})
      or on (${mount}) ${now} * 0`
  },
  limits: holds('critical'),
  record: turned,
  interval: '1m',
  needs: ['node-exporter'],
})

export const filesystemFree = signal({
  name: 'node_filesystem_free',
  means: text('Free space of a filesystem', '파일시스템의 남은 공간'),
  unit: 'bytes',
  by: mount,
  kind: 'gauge',
  expr: (s) => latestOfDisks(s, 'avail_bytes'),
  record: 'cluster_node_mountpoint:filesystem_avail:bytes',
  interval: '2m',
  needs: ['node-exporter'],
})

export const filesystemFreeRatio = signal({
  name: 'node_filesystem_free_ratio',
  means: text('Free share of a filesystem', '파일시스템의 남은 비율'),
  unit: 'ratio',
  by: mount,
  kind: 'gauge',
  expr: (s) => promql`${recorded(s, filesystemFree)} / ${latestOfDisks(s, 'size_bytes')}`,
  limits: below({ critical: '15%', warning: '25%' }),
  needs: ['node-exporter'],
})
