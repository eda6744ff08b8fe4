import type { Alert } from '../../../model/alert.js'
import { type AlertCase, type Firing, fires, type Given, given, quiet, up } from '../../../model/case.js'
import { evictions, kubelet, kubeletSince } from './kubelet.js'

/** What an alert about evictions says in these stories, and what else they are told with. */
interface Told {
  readonly firing: Omit<Firing, 'value'>
  readonly given?: readonly Given[]
}

/** How evictions are counted while kubelets and Prometheus come and go, for whatever signal. */
export const counting = (alert: Alert, signal: string, { firing, given: more = [] }: Told): readonly AlertCase[] => [
  {
    alert,
    tells: 'The kubelet restarts, and evicts two pods again as it had before',
    given: [...kubelet({ '25m': 1500 }), evictions(signal, { '0m': 2, '25m': 'gone', '26m': 2 }), ...more],
    expect: [
      quiet('25m30s'),
      fires('26m', { ...firing, value: '2' }),
      fires('49m30s', { ...firing, value: '2' }),
      quiet('51m'),
    ],
  },
  {
    alert,
    tells: 'The kubelet restarts, and evicts two pods again after thirteen minutes',
    given: [...kubelet({ '25m': 1500 }), evictions(signal, { '0m': 2, '25m': 'gone', '38m': 2 }), ...more],
    expect: [quiet('37m30s'), fires('38m', { ...firing, value: '2' }), fires('48m', { ...firing, value: '2' })],
  },
  {
    alert,
    tells: 'The kubelet restarts, and its endpoint of probes is the first to be scraped',
    given: [
      ...kubelet({ '30m30s': 1800 }),
      given(
        'process_start_time_seconds',
        { job: 'kubelet', node: 'a', metrics_path: '/metrics/probes' },
        { '0m': -86_400, '30m': 1800 },
      ),
      evictions(signal, { '0m': 9, '30m30s': 'gone' }),
    ],
    expect: [quiet('30m'), quiet('31m'), quiet('46m')],
  },
  {
    alert,
    tells: 'Prometheus is told of the kubelet after node-exporter, and sees nine old evictions',
    given: [
      up('node-exporter', { node: 'a', metrics_path: '/metrics' }),
      ...kubeletSince('20m'),
      evictions(signal, { '20m': 9 }),
    ],
    expect: [quiet('20m'), quiet('30m'), quiet('36m')],
  },
  {
    alert,
    tells: 'Prometheus restarts, and sees the first eviction a quarter of an hour later',
    given: [...kubelet({}, ['15m', '16m']), evictions(signal, { '30m30s': 1 }), ...more],
    expect: [quiet('30m'), fires('30m30s', { ...firing, value: '1' })],
  },
]
