import { type AlertCase, fires, quiet, up } from '../../../model/case.js'
import { KubeletDown as alert } from '../alerts/KubeletDown.js'

const target = (node: string, life: Readonly<Record<string, 0 | 1>> = { '0m': 1 }) =>
  up('kubelet', { node, metrics_path: '/metrics' }, life)

const gone = { severity: 'critical', on: {} } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Both kubelets of a cluster stop answering, and come back',
    given: [target('a', { '0m': 1, '5m': 0, '20m': 1 }), target('b', { '0m': 1, '5m': 0, '20m': 1 }), up('coredns')],
    expect: [
      quiet('11m'),
      fires('12m', { ...gone, value: '2', summary: 'No kubelet answers in cluster seoul' }),
      fires('24m30s', { ...gone, value: '2' }),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'Kubelets are no longer discovered, while other targets are',
    given: [up('kubelet', { node: 'a', metrics_path: '/metrics' }, { '0m': 1, '5m': 'gone' }), up('coredns')],
    expect: [quiet('11m'), fires('15m', { ...gone, value: '0' })],
  },
  {
    alert,
    tells: 'One of two kubelets stops answering: that is for its own alert',
    given: [target('a', { '0m': 1, '5m': 0 }), target('b')],
    expect: [quiet('15m'), quiet('30m')],
  },
]
