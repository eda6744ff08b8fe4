import { type AlertCase, fires, quiet, up } from '../../../model/case.js'
import { CoreDNSDown as alert } from '../alerts/CoreDNSDown.js'

const servers = (life: Parameters<typeof up>[2]) =>
  ['10.244.0.1:9153', '10.244.0.2:9153'].map((instance) => up('coredns', { instance }, life))

const none = (value: string) => ({ severity: 'critical', on: {}, value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A Corefile with a loop crashes both servers, and is mended',
    given: [...servers({ '0m': 1, '5m': 0, '20m': 1 }), up('kube-state-metrics')],
    expect: [
      quiet('11m'),
      fires('12m', { ...none('2'), summary: 'No CoreDNS answers in cluster seoul' }),
      fires('29m30s', none('2')),
      quiet('30m'),
    ],
  },
  {
    alert,
    tells: 'Its Deployment is scaled to nothing, while kube-state-metrics is gone as well',
    given: [
      ...servers({ '0m': 1, '5m': 'gone' }),
      up('kube-state-metrics', {}, { '0m': 1, '5m': 'gone' }),
      up('apiserver', { metrics_path: '/metrics' }),
    ],
    expect: [quiet('11m'), fires('12m', none('0'))],
  },
  {
    alert,
    tells: 'One of two servers is down',
    given: [up('coredns', { instance: '10.244.0.1:9153' }), ...servers({ '0m': 1, '5m': 0 }).slice(1)],
    expect: [quiet('12m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Both restart for three minutes',
    given: servers({ '0m': 1, '5m': 0, '8m': 1 }),
    expect: [quiet('8m'), quiet('11m'), quiet('20m')],
  },
]
