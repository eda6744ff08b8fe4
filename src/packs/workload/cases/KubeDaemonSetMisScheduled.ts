import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeDaemonSetMisScheduled as alert } from '../alerts/KubeDaemonSetMisScheduled.js'
import { daemonSet, on, owned, placed } from './workloads.js'

const agent = { severity: 'warning', on: on('DaemonSet', 'agent'), value: '2' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Two nodes get a taint that its pods do not tolerate, until it is taken away',
    given: [
      ...daemonSet('agent', {
        desired: { '0m': 20, '5m': 18, '25m': 20 },
        available: { '0m': 20, '5m': 18, '25m': 20 },
        misscheduled: { '0m': 0, '5m': 2, '25m': 0 },
      }),
      ...daemonSet('logs', { desired: { '0m': 20 }, available: { '0m': 20 } }),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', { ...agent, summary: 'DaemonSet shop/agent runs on 2 nodes where it should not in cluster seoul' }),
      fires('29m30s', agent),
      quiet('31m30s'),
    ],
  },
  {
    alert,
    tells: 'One node gets it',
    given: daemonSet('agent', {
      desired: { '0m': 20, '5m': 19 },
      available: { '0m': 20, '5m': 19 },
      misscheduled: { '0m': 0, '5m': 1 },
    }),
    expect: [quiet('19m30s'), fires('20m', { ...agent, value: '1' })],
  },
  {
    alert,
    tells: 'A node goes down, whose taint makes its pod count as misplaced: the node is the alert to read',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...daemonSet('agent', {
        desired: { '0m': 20, '5m': 19 },
        available: { '0m': 20, '5m': 19 },
        misscheduled: { '0m': 0, '5m': 1 },
      }),
      placed('agent-x', 'a'),
      owned('agent-x', 'DaemonSet', 'agent'),
    ],
    expect: [quiet('20m'), quiet('25m')],
  },
]
