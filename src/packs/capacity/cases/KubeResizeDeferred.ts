import { type AlertCase, fires, given, quiet, type Timeline } from '../../../model/case.js'
import { KubeResizeDeferred as alert } from '../alerts/KubeResizeDeferred.js'

const resizes = (reason: 'deferred' | 'infeasible', life: Timeline, priority_bucket = '') =>
  given(
    'kubelet_pod_pending_resizes',
    { node: 'a', reason, metrics_path: '/metrics', ...(priority_bucket && { priority_bucket }) },
    life,
  )

const one = { severity: 'warning', on: { node: 'a' }, value: '1' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A pod grows in place on a node without room, the first ever; an hour later there is room',
    given: [resizes('deferred', { '5m': 1, '60m': 0 })],
    expect: [
      quiet('34m30s'),
      fires('35m', { ...one, summary: '1 in-place resizes wait for room on a in cluster seoul' }),
      fires('64m30s', one),
      quiet('65m30s'),
    ],
  },
  {
    alert,
    tells: 'Since Kubernetes 1.37 they are counted by priority: pods of all priorities wait',
    given: [resizes('deferred', { '0m': 0, '5m': 1 }, 'high'), resizes('deferred', { '0m': 0, '5m': 2 }, 'low')],
    expect: [quiet('34m30s'), fires('35m', { ...one, value: '3' })],
  },
  {
    alert,
    tells: 'A resize that no node could ever grant blocks nothing',
    given: [resizes('infeasible', { '5m': 1 })],
    expect: [quiet('35m'), quiet('60m')],
  },
]
