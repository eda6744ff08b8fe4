import { type AlertCase, fires, quiet, up } from '../../../model/case.js'
import { Watchdog as alert } from '../alerts/Watchdog.js'

const here = { severity: 'none', on: {} } as const

// It fires while all is well, and its end is the alarm.
const skip = {
  'second-cluster': 'The other cluster has its own call.',
  gap: 'No call comes from a Prometheus that is down, and the next one as soon as it is back.',
  recovery: 'Once all is well again it fires again.',
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'It fires from the first scrape on, whether targets answer or not, and ceases with the targets',
    given: [up('coredns', {}, { '0m': 1, '3m': 0, '10m': 'gone' })],
    expect: [
      fires('0m', { ...here, summary: 'Alerts arrive from cluster seoul' }),
      fires('9m30s', here),
      quiet('12m30s'),
    ],
    skip,
  },
  {
    alert,
    tells: 'One cluster falls silent: the call of the other goes on',
    given: [up('coredns', {}, { '0m': 1, '5m': 'gone' }), up('coredns', { cluster: 'busan' })],
    expect: [
      fires('4m30s', here, { severity: 'none', on: { cluster: 'busan' } }),
      fires('8m', { severity: 'none', on: { cluster: 'busan' } }),
    ],
    skip: { ...skip, 'no-cluster-label': 'Without the label there is one call for all.' },
  },
]
