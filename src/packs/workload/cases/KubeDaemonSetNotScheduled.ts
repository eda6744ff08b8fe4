import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeDaemonSetNotScheduled as alert } from '../alerts/KubeDaemonSetNotScheduled.js'
import { daemonSet, on } from './workloads.js'

const agent = { severity: 'warning', on: on('DaemonSet', 'agent'), value: '2' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A quota lets no pods be made for two new nodes, until it is raised',
    given: [
      ...daemonSet('agent', {
        desired: { '0m': 5, '5m': 7 },
        available: { '0m': 5, '25m': 7 },
        scheduled: { '0m': 5, '25m': 7 },
      }),
      ...daemonSet('logs', { desired: { '0m': 5, '5m': 7 }, available: { '0m': 5, '6m': 7 } }),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', { ...agent, summary: 'DaemonSet shop/agent has no pod on 2 nodes in cluster seoul' }),
      fires('29m30s', agent),
      quiet('30m'),
    ],
  },
  {
    alert,
    tells: 'Pods are made, and do not become available',
    given: daemonSet('agent', { desired: { '0m': 5 }, available: { '0m': 5, '5m': 1 } }),
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'A node joins, and gets its pod after ten minutes',
    given: daemonSet('agent', {
      desired: { '0m': 5, '5m': 6 },
      available: { '0m': 5, '16m': 6 },
      scheduled: { '0m': 5, '15m': 6 },
    }),
    expect: [quiet('15m'), quiet('20m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One node of five has no pod',
    given: daemonSet('agent', { desired: { '0m': 5 }, available: { '0m': 5 }, scheduled: { '0m': 5, '5m': 4 } }),
    expect: [quiet('19m30s'), fires('20m', { ...agent, value: '1' })],
  },
]
