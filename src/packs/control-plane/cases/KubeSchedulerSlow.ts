import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeSchedulerSlow as alert } from '../alerts/KubeSchedulerSlow.js'

type Rates = Parameters<typeof grows>[0]

const placed = (le: string, perMinute: Rates, result = 'scheduled'): Given =>
  given(
    'scheduler_scheduling_attempt_duration_seconds_bucket',
    { le, result, profile: 'default-scheduler' },
    grows(perMinute),
  )

const slow = { severity: 'warning', on: {}, value: '4.076s' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Binding hangs for three seconds and more, and is quick again',
    given: [
      placed('0.128', { '0m': 60, '5m': 0, '40m': 0 }),
      placed('2.048', { '0m': 60, '5m': 0, '40m': 0 }),
      placed('4.096', { '0m': 60, '5m': 6, '40m': 0 }),
      placed('+Inf', { '0m': 60, '5m': 6, '40m': 0 }),
      placed('0.128', { '0m': 600 }, 'unschedulable'),
      placed('+Inf', { '0m': 600 }, 'unschedulable'),
    ],
    expect: [
      quiet('20m'),
      fires('26m', {
        ...slow,
        summary: 'The scheduler needs 4.076s to place a pod in cluster seoul',
      }),
      fires('40m', slow),
      fires('53m', slow),
      quiet('57m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One pod in two hundred takes longer',
    given: [
      placed('0.128', { '0m': 60, '5m': 59.7 }),
      placed('2.048', { '0m': 60, '5m': 59.7 }),
      placed('+Inf', { '0m': 60 }),
    ],
    expect: [quiet('26m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Attempts take a second',
    given: [
      placed('0.512', { '0m': 60, '5m': 0 }),
      placed('1.024', { '0m': 60, '5m': 6 }),
      placed('2.048', { '0m': 60, '5m': 6 }),
      placed('+Inf', { '0m': 60, '5m': 6 }),
    ],
    expect: [quiet('26m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Pods that fit nowhere take long to tell so, and none is placed',
    given: [
      placed('0.128', { '0m': 60, '5m': 0 }),
      placed('+Inf', { '0m': 60, '5m': 0 }),
      placed('0.128', { '0m': 0 }, 'unschedulable'),
      placed('+Inf', { '0m': 0, '5m': 6 }, 'unschedulable'),
    ],
    expect: [quiet('26m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Attempts take a little more than two seconds',
    given: [
      placed('1.024', { '0m': 60, '5m': 0 }),
      placed('2.048', { '0m': 60, '5m': 59.22 }),
      placed('4.096', { '0m': 60 }),
      placed('+Inf', { '0m': 60 }),
    ],
    expect: [quiet('20m'), fires('26m', { ...slow, value: '2.521s' })],
    skip: ratesNeedHistory,
  },
]
