import { type AlertCase, fires, quiet, type Timeline, up } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { NodeExporterDown as alert } from '../alerts/NodeExporterDown.js'

const exporter = (node: string, life: Timeline = { '0m': 1 }) => up('node-exporter', { node }, life)

const a = { severity: 'warning', on: { node: 'a' } } as const
const whole = { severity: 'critical', on: {} } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The exporter of one node stops answering, and comes back',
    given: [
      ...ready('a'),
      exporter('a', { '0m': 1, '5m': 0, '30m': 1 }),
      up('kubelet', { node: 'a', metrics_path: '/metrics' }),
      ...ready('b'),
      exporter('b'),
    ],
    expect: [
      quiet('21m'),
      fires('22m', { ...a, summary: 'No node-exporter answers on a in cluster seoul' }),
      fires('34m30s', a),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'A new node is given no exporter, for it has a taint of its own',
    given: [...ready('a', { '5m': 'true' }), ...ready('b'), exporter('b')],
    expect: [quiet('19m30s'), fires('20m', a)],
  },
  {
    alert,
    tells: 'The node is lost with all that runs on it: its own alert speaks',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      exporter('a', { '0m': 1, '5m': 0 }),
      ...ready('b'),
      exporter('b'),
    ],
    expect: [quiet('22m'), quiet('30m')],
  },
  {
    alert,
    tells: 'All exporters of a cluster stop answering: one alert for all, before those of the nodes',
    given: [...ready('a'), exporter('a', { '0m': 1, '5m': 0, '21m': 1 }), up('coredns')],
    expect: [
      quiet('16m'),
      fires('17m', { ...whole, value: '1', summary: 'No node-exporter answers in cluster seoul' }),
      fires('25m30s', { ...whole, value: '1' }),
      quiet('26m'),
    ],
  },
  {
    alert,
    tells: 'Neither the exporters nor kube-state-metrics are discovered any more',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'gone' }),
      exporter('a', { '0m': 1, '5m': 'gone' }),
      up('kube-state-metrics', {}, { '0m': 1, '5m': 'gone' }),
      up('coredns'),
    ],
    expect: [quiet('16m'), fires('17m', { ...whole, value: '0' })],
  },
]
