import { type AlertCase, fires, given, quiet } from '../../../model/case.js'
import { KubeVolumeUnhealthy as alert } from '../alerts/KubeVolumeUnhealthy.js'
import { warning } from './volumes.js'

const abnormal = (persistentvolumeclaim: string, life: Readonly<Record<string, number>>) =>
  given(
    'kubelet_volume_stats_health_status_abnormal',
    { namespace: 'shop', persistentvolumeclaim, node: 'a', metrics_path: '/metrics' },
    life,
  )

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A driver no longer finds the disk behind a volume, and then does',
    given: [abnormal('data', { '0m': 0, '5m': 1, '20m': 0 }), abnormal('logs', { '0m': 0 })],
    expect: [
      quiet('9m30s'),
      fires('10m', {
        ...warning,
        summary: 'The driver of shop/data calls its volume abnormal in cluster seoul',
      }),
      fires('29m30s', warning),
      quiet('30m'),
    ],
  },
]
