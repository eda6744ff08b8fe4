import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeletPodStartUpLatencyHigh as alert } from '../alerts/KubeletPodStartUpLatencyHigh.js'
import { buckets, ratesNeedHistory } from './histograms.js'

const starts = (perMinute: Parameters<typeof buckets>[1]) =>
  buckets('kubelet_pod_start_sli_duration_seconds_bucket', perMinute)

const a = { severity: 'warning', on: { node: 'a' }, value: '1m 59s' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Volumes are slow to mount: pods take between one and two minutes to start, until that is mended',
    given: starts({
      '10': { '0m': 4, '5m': 0, '30m': 4 },
      '60': { '0m': 4, '5m': 0, '30m': 4 },
      '120': { '0m': 4 },
      '+Inf': { '0m': 4 },
    }),
    expect: [
      quiet('20m'),
      fires('21m', { ...a, summary: 'Pods take 1m 59s to start on a in cluster seoul' }),
      fires('30m', a),
      quiet('1h'),
    ],
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
