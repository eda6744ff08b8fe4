import { text } from '../../../core/text.js'
import { exists, last, latest } from '../../../model/freshness.js'
import { above, holds } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { kubelet } from '../../node/signals/jobs.js'
import { claim } from './claims.js'

const inPhase = (s: Settings, phase: 'Pending' | 'Lost') =>
  latest(s, claim, series('kube_persistentvolumeclaim_status_phase', { phase }))

const mounts = series('kube_pod_spec_volumes_persistentvolumeclaims_info')

/** The pods whose claim is not bound. A claim that waits for its first consumer has none. */
export const waitingPods = (s: Settings): Expr =>
  promql`${exists(s, [...claim, 'pod'], mounts)} and on (${claim}) ${inPhase(s, 'Pending')} == 1`

export const claimPending = signal({
  name: 'claim_pending',
  means: text('Pods that wait for a claim', 'PVC를 기다리는 파드'),
  unit: 'count',
  by: claim,
  kind: 'gauge',
  expr: (s) => watched(s, promql`count by (${claim}) (${waitingPods(s)})`),
  limits: above({ warning: 0 }),
})

export const claimLost = signal({
  name: 'claim_lost',
  means: text('Claim has lost its volume', '볼륨을 잃은 PVC'),
  unit: 'state',
  by: claim,
  kind: 'gauge',
  expr: (s) => watched(s, inPhase(s, 'Lost')),
  limits: holds('critical'),
})

export const volumeFailed = signal({
  name: 'volume_failed',
  means: text('Volume could not be reclaimed', '회수하지 못한 볼륨'),
  unit: 'state',
  by: ['cluster', 'persistentvolume'],
  kind: 'gauge',
  expr: (s) =>
    latest(s, ['cluster', 'persistentvolume'], series('kube_persistentvolume_status_phase', { phase: 'Failed' })),
  limits: holds('critical'),
})

const underWay = (...condition: readonly string[]) =>
  series('kube_persistentvolumeclaim_status_condition', { condition: oneOf(...condition), status: 'true' })

const atTheNode = 'FileSystemResizePending'
const resizing = [atTheNode, 'Resizing', 'ControllerResizeError', 'NodeResizeError']

/** Its last step is done where the volume is mounted: what no pod mounts may wait for that. */
export const resizeUnfinished = signal({
  name: 'resize_unfinished',
  means: text('Claim is being resized', '크기 조정 중인 PVC'),
  unit: 'state',
  by: claim,
  kind: 'gauge',
  expr: (s) => {
    const begun = latest(s, claim, underWay(...resizing.filter((condition) => condition !== atTheNode)))
    const mounted = promql`${latest(s, claim, underWay(atTheNode))} == 1 and on (${claim}) ${exists(s, claim, mounts)}`
    return watched(s, promql`${begun} == 1 or on (${claim}) ${mounted}`)
  },
  limits: holds('warning'),
})

/** What a resize waits for, by claim. */
export const resizeConditions = (s: Settings): Expr =>
  promql`max by (${[...claim, 'condition']}) (${last(s, underWay(...resizing))}) == 1`

export const volumeUnhealthy = signal({
  name: 'volume_unhealthy',
  means: text('Its driver calls a volume abnormal', '드라이버가 비정상이라고 보고한 볼륨'),
  unit: 'state',
  by: claim,
  kind: 'gauge',
  expr: (s) => watched(s, latest(s, claim, series('kubelet_volume_stats_health_status_abnormal', kubelet(s)))),
  limits: holds('warning'),
  needs: ['kubelet'],
  inSomeVersions: true,
})
