import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { PrometheusOperatorRejectedResources as alert } from '../alerts/PrometheusOperatorRejectedResources.js'

const managed = (resource: string, state: 'selected' | 'rejected', life: Timeline, namespace = 'monitoring'): Given =>
  given('prometheus_operator_managed_resources', { namespace, pod: 'operator-0', resource, state }, life)

const rejected = {
  severity: 'warning',
  on: { namespace: 'monitoring', resource: 'PrometheusRule' },
  value: '1',
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A rule with a fault in its expression is committed, and mended after half an hour',
    given: [
      managed('PrometheusRule', 'rejected', { '0m': 0, '5m': 1, '35m': 0 }),
      managed('PrometheusRule', 'selected', { '0m': 40 }),
      managed('ServiceMonitor', 'rejected', { '0m': 0 }),
      managed('PrometheusRule', 'rejected', { '0m': 0 }, 'payments'),
    ],
    expect: [
      quiet('14m30s'),
      fires('16m', {
        ...rejected,
        summary: 'The operator of monitoring rejects 1 PrometheusRule objects in cluster seoul',
      }),
      fires('39m', rejected),
      quiet('42m'),
    ],
  },
  {
    alert,
    tells: 'A ServiceMonitor is applied before the Secret that it names, eight minutes later',
    given: [managed('ServiceMonitor', 'rejected', { '0m': 0, '5m': 1, '13m': 0 })],
    expect: [quiet('16m'), quiet('20m')],
  },
]
