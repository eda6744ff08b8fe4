import type { Alert } from '../../../model/alert.js'
import { type AlertCase, fires, given, grows, quiet, type Timeline, up } from '../../../model/case.js'

/** Stories of calls to the API server that fail, the same for lists and for watches. */
export const callStories = (alert: Alert, call: 'list' | 'watch', calls: string): readonly AlertCase[] => {
  const counted = (result: 'error' | 'success', life: Timeline, resource = '*v1.Pod') =>
    given(`kube_state_metrics_${call}_total`, { resource, result }, life)
  const firing = (value: string) => ({ severity: 'warning', on: {}, value, details: { resources: '*v1.Pod' } }) as const
  return [
    {
      alert,
      tells: `Its ${calls} of pods fail one and all, those of nodes went well once; then its role is mended`,
      given: [
        counted('error', { '5m': { from: 1, perMinute: 2 }, '25m': 41 }),
        counted('success', { '0m': 1 }),
        counted('success', { '0m': 1 }, '*v1.Node'),
      ],
      expect: [
        quiet('20m'),
        fires('20m30s', { ...firing('100%'), summary: `100% of kube-state-metrics’ ${calls} fail in cluster seoul` }),
        fires('29m30s', firing('100%')),
        fires('43m30s', firing('100%')),
        quiet('45m'),
      ],
    },
    {
      alert,
      tells: `Somewhat more than one in a hundred ${calls} fails`,
      given: [
        counted('error', grows({ '0m': 0, '5m': 11 })),
        counted('success', grows({ '0m': 989 })),
        up('apiserver'),
      ],
      expect: [quiet('15m'), fires('30m', firing('1.1%'))],
      skip: { 'history-begins': 'Counters that stand still tell of no calls.' },
    },
    {
      alert,
      tells: `Somewhat less than one in a hundred ${calls} fails`,
      given: [counted('error', grows({ '0m': 0, '5m': 9 })), counted('success', grows({ '0m': 991 }))],
      expect: [quiet('25m'), quiet('40m')],
    },
    {
      alert,
      tells: 'No API server answers for half an hour, which is said of it',
      given: [
        counted('error', { '5m': { from: 1, perMinute: 2 }, '35m': 61 }),
        counted('success', { '0m': 1 }),
        up('apiserver', {}, { '0m': 1, '5m': 0, '35m': 1 }),
        up('coredns'),
      ],
      expect: [quiet('30m'), quiet('50m')],
    },
    {
      alert,
      tells: 'The API server restarts, and for ten minutes everything fails',
      given: [
        counted('error', { '5m': { from: 1, perMinute: 2 }, '14m': 19 }),
        counted('success', grows({ '0m': 1, '5m': 0, '14m': 1 })),
      ],
      expect: [quiet('20m30s'), quiet('30m')],
    },
  ]
}
