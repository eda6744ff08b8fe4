import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeletPlegDurationHigh as alert } from '../alerts/KubeletPlegDurationHigh.js'
import { buckets, ratesNeedHistory } from './histograms.js'

const relists = (perMinute: Parameters<typeof buckets>[1]) =>
  buckets('kubelet_pleg_relist_duration_seconds_bucket', perMinute)

const a = { severity: 'warning', on: { node: 'a' }, value: '10s' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The runtime hangs: relisting takes more than ten seconds, and is quick again',
    given: relists({
      '1': { '0m': 60, '5m': 0, '30m': 60 },
      '10': { '0m': 60, '5m': 0, '30m': 60 },
      '+Inf': { '0m': 60, '5m': 4, '30m': 60 },
    }),
    expect: [
      quiet('20m'),
      fires('21m', { ...a, summary: 'The kubelet of a takes 10s to list its containers in cluster seoul' }),
      fires('35m', a),
      fires('43m', a),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One relist in two hundred is slow',
    given: relists({ '1': { '0m': 60, '5m': 59.7 }, '10': { '0m': 60, '5m': 59.7 }, '+Inf': { '0m': 60 } }),
    expect: [quiet('21m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Relisting takes between five and ten seconds',
    given: relists({ '5': { '0m': 60, '5m': 0 }, '10': { '0m': 60, '5m': 6 }, '+Inf': { '0m': 60, '5m': 6 } }),
    expect: [quiet('21m'), quiet('40m')],
  },
]
