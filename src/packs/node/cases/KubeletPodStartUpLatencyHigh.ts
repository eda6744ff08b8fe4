import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeletPodStartUpLatencyHigh as alert } from '../alerts/KubeletPodStartUpLatencyHigh.js'
import { buckets, ratesNeedHistory } from './histograms.js'

const starts = (perMinute: Parameters<typeof buckets>[1]) =>
  buckets('kubelet_pod_start_sli_duration_seconds_bucket', perMinute)

const a = (value: string) => ({ severity: 'warning', on: { node: 'a' }, value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The network plugin is slow: pods take more than three minutes to start, until none come any more',
    given: starts({
      '10': { '0m': 4, '5m': 0 },
      '180': { '0m': 4, '5m': 0 },
      '240': { '0m': 4, '30m': 0 },
      '300': { '0m': 4, '30m': 0 },
      '+Inf': { '0m': 4, '30m': 0 },
    }),
    expect: [
      quiet('20m'),
      fires('21m', { ...a('4m 58s'), summary: 'Pods take 4m 58s to start on a in cluster seoul' }),
      fires('30m', a('4m 58s')),
      fires('48m', a('4m 58s')),
      quiet('51m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One pod in ninety takes more than a minute',
    given: starts({
      '10': { '0m': 9, '5m': 8 },
      '60': { '0m': 9, '5m': 8.9 },
      '120': { '0m': 9 },
      '+Inf': { '0m': 9 },
    }),
    expect: [quiet('28m'), fires('30m', a('1m 6s'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Pods take up to a minute',
    given: starts({ '10': { '0m': 4, '5m': 0 }, '60': { '0m': 4 }, '+Inf': { '0m': 4 } }),
    expect: [quiet('21m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A single pod is slow, at a time when few start',
    given: starts({
      '10': { '0m': 1 },
      '60': { '0m': 1 },
      '120': { '0m': 1, '10m': 3, '11m': 1 },
      '+Inf': { '0m': 1, '10m': 3, '11m': 1 },
    }),
    expect: [quiet('25m'), quiet('26m'), quiet('40m')],
  },
]
