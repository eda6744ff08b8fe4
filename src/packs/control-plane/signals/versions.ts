import type { JobName } from '../../../catalog/jobs.js'
import { text } from '../../../core/text.js'
import { exists } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { watchedNodes } from '../../node/signals/readiness.js'
import { minors, newest, oldest } from './minors.js'

const built = (s: Settings, ...jobs: readonly JobName[]): readonly Expr[] => {
  const names = jobs.filter((job) => s.jobs[job].scraped).flatMap((job) => s.jobs[job].names)
  if (names.length === 0) return []
  const info = series('kubernetes_build_info', { job: oneOf(...names) })
  return [minors(exists(s, ['cluster', 'git_version'], info), 'git_version')]
}

const either = (...groups: readonly Expr[]): Expr => groups.reduce((left, right) => promql`${left} or ${right}`)

const kubelets = (s: Settings): Expr =>
  minors(exists(s, ['cluster', 'kubelet_version'], series('kube_node_info', watchedNodes(s))), 'kubelet_version')

const apiServers = (s: Settings): Expr => either(...built(s, 'apiserver'))
const controlPlane = (s: Settings): Expr =>
  either(...built(s, 'apiserver', 'kube-controller-manager', 'kube-scheduler'))
const onNodes = (s: Settings): Expr => either(kubelets(s), ...built(s, 'kube-proxy'))
const followers = (s: Settings): Expr =>
  either(kubelets(s), ...built(s, 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'))

const skew = { unit: 'count', by: ['cluster'], kind: 'gauge', needs: ['apiserver'] } as const

// Limits: kubernetes.io, Version Skew Policy.

export const controlPlaneBehind = signal({
  ...skew,
  name: 'control_plane_minors_behind',
  means: text(
    'Minor versions by which the control plane is behind its newest API server',
    '가장 새로운 API 서버보다 컨트롤 플레인이 뒤처진 마이너 버전 수',
  ),
  expr: (s) => promql`${newest(apiServers(s))} - ${oldest(controlPlane(s))}`,
  limits: above({ warning: 1 }),
  record: 'cluster:control_plane_minors_behind:max',
  interval: '5m',
})

export const nodesBehind = signal({
  ...skew,
  name: 'node_minors_behind',
  means: text(
    'Minor versions by which nodes are behind the newest API server',
    '가장 새로운 API 서버보다 노드가 뒤처진 마이너 버전 수',
  ),
  expr: (s) => promql`${newest(apiServers(s))} - ${oldest(onNodes(s))}`,
  limits: above({ warning: 3 }),
  record: 'cluster:node_minors_behind:max',
  interval: '5m',
})

export const followersAhead = signal({
  ...skew,
  name: 'minors_ahead',
  means: text(
    'Minor versions by which something is ahead of the oldest API server',
    '가장 오래된 API 서버보다 앞선 마이너 버전 수',
  ),
  expr: (s) => promql`${newest(followers(s))} - ${oldest(apiServers(s))}`,
  limits: above({ warning: 0 }),
  record: 'cluster:minors_ahead:max',
  interval: '5m',
})
