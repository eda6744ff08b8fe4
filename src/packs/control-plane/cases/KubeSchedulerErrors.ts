import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeSchedulerErrors as alert } from '../alerts/KubeSchedulerErrors.js'

const attempts = (result: string, perMinute: Parameters<typeof grows>[0]): Given =>
  given('scheduler_schedule_attempts_total', { result, profile: 'default-scheduler' }, grows(perMinute))

const share = (value: string) => ({ severity: 'warning', on: {}, value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Half of all attempts fail, from the first error on, until there are none',
    given: [
      attempts('scheduled', { '0m': 12, '5m': 6, '40m': 0 }),
      attempts('error', { '5m': 6, '40m': 0 }),
      attempts('unschedulable', { '0m': 600 }),
    ],
    expect: [
      quiet('20m'),
      fires('26m', { ...share('50%'), summary: '50% of scheduling attempts end in an error in cluster seoul' }),
      fires('40m', share('50%')),
      fires('53m', share('50%')),
      quiet('56m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One attempt in nine fails',
    given: [attempts('scheduled', { '0m': 80 }), attempts('error', { '0m': 10 })],
    expect: [fires('26m', share('11.11%'))],
    skip: { ...ratesNeedHistory, gap: 'the story begins with the errors', recovery: 'likewise' },
  },
  {
    alert,
    tells: 'One attempt in eleven fails',
    given: [attempts('scheduled', { '0m': 100 }), attempts('error', { '0m': 0, '5m': 10 })],
    expect: [quiet('26m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Pods are deleted while they are placed: errors are all that there is, and there are four in five minutes',
    given: [attempts('scheduled', { '0m': 0 }), attempts('error', { '0m': 0, '5m': 0.85 })],
    expect: [quiet('26m'), quiet('40m')],
  },
  {
    alert,
    tells: 'All of few attempts fail',
    given: [attempts('scheduled', { '0m': 0 }), attempts('error', { '0m': 0, '5m': 1.18 })],
    expect: [quiet('20m'), fires('26m', share('100%'))],
    skip: ratesNeedHistory,
  },
]
