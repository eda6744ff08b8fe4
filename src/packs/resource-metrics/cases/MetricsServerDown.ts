import { type AlertCase, fires, quiet, up } from '../../../model/case.js'
import { MetricsServerDown as alert } from '../alerts/MetricsServerDown.js'
import { api, custom } from './things.js'

const gone = { severity: 'warning', on: {} } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A network policy keeps Prometheus away, and not the API server',
    given: [up('metrics-server', {}, { '0m': 1, '5m': 0, '20m': 1 }), up('coredns'), api({ '0m': 0 })],
    expect: [
      quiet('11m'),
      fires('12m', { ...gone, value: '1', summary: 'No metrics-server answers Prometheus in cluster seoul' }),
      fires('24m30s', { ...gone, value: '1' }),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'It is no longer discovered, in a cluster whose custom metrics do not answer either',
    given: [up('metrics-server', {}, { '0m': 1, '5m': 'gone' }), up('coredns'), custom],
    expect: [quiet('11m'), fires('15m', { ...gone, value: '0' })],
  },
  {
    alert,
    tells: 'One of two replicas is down',
    given: [
      up('metrics-server', { instance: '10.244.1.9:10250' }, { '0m': 1, '5m': 0 }),
      up('metrics-server', { instance: '10.244.2.9:10250' }),
    ],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'It crashes, and the API server says so too: that alert speaks',
    given: [up('metrics-server', {}, { '0m': 1, '5m': 0 }), up('coredns'), api({ '0m': 0, '5m': 1 })],
    expect: [quiet('12m'), quiet('30m')],
  },
]
