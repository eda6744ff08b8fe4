import { type AlertCase, fires, quiet, up } from '../../../model/case.js'
import { GrafanaDown as alert } from '../alerts/GrafanaDown.js'

const gone = { severity: 'warning', on: {} } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Grafana stops answering, and comes back',
    given: [up('grafana', {}, { '0m': 1, '5m': 0, '20m': 1 }), up('coredns')],
    expect: [
      quiet('16m'),
      fires('17m', { ...gone, value: '1', summary: 'Grafana does not answer in cluster seoul' }),
      fires('24m30s', { ...gone, value: '1' }),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'Grafana is no longer discovered, and kube-state-metrics is gone at the same time',
    given: [
      up('grafana', {}, { '0m': 1, '5m': 'gone' }),
      up('kube-state-metrics', {}, { '0m': 1, '5m': 'gone' }),
      up('coredns'),
    ],
    expect: [quiet('16m'), fires('17m', { ...gone, value: '0' })],
  },
  {
    alert,
    tells: 'Grafana is rolled out again in nine minutes',
    given: [
      up('grafana', { pod: 'grafana-0' }, { '0m': 1, '5m': 'gone' }),
      up('grafana', { pod: 'grafana-1', instance: '10.244.2.2:3000' }, { '14m': 1 }),
      up('coredns'),
    ],
    expect: [quiet('17m'), quiet('25m')],
  },
]
