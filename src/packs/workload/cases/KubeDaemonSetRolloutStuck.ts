import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeDaemonSetRolloutStuck as alert } from '../alerts/KubeDaemonSetRolloutStuck.js'
import { daemonSet, on } from './workloads.js'

const agent = { severity: 'warning', on: on('DaemonSet', 'agent'), value: '1' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A new version fails on the first node, until it is undone',
    given: daemonSet('agent', {
      desired: { '0m': 5 },
      available: { '0m': 5, '5m': 4, '45m': 5 },
      updated: { '0m': 5, '5m': 1, '45m': 5 },
    }),
    expect: [
      quiet('23m30s'),
      fires('25m', { ...agent, summary: 'The rollout of DaemonSet shop/agent is stuck in cluster seoul' }),
      fires('49m30s', agent),
      quiet('50m'),
    ],
  },
  {
    alert,
    tells: 'OnDelete leaves old pods, and all are available',
    given: daemonSet('agent', { desired: { '0m': 5 }, available: { '0m': 5 }, updated: { '0m': 5, '5m': 1 } }),
    expect: [quiet('25m'), quiet('60m')],
  },
  {
    alert,
    tells: 'Twelve nodes are updated one by one',
    given: daemonSet('agent', {
      desired: { '0m': 12 },
      available: { '0m': 12, '5m': 11, '55m': 12 },
      updated: { '0m': 0, '5m': { from: 1, perMinute: 0.2 }, '55m': 12 },
    }),
    expect: [quiet('25m'), quiet('54m'), quiet('75m')],
    skip: { 'history-begins': 'progress is not known before there is history' },
  },
  {
    alert,
    tells: 'Pods come back one by one after a stop, with old ones among them',
    given: daemonSet('agent', {
      desired: { '0m': 12 },
      available: { '0m': 12, '5m': 1, '6m': { from: 1, perMinute: 0.2 }, '55m': 12 },
      updated: { '0m': 12, '5m': 4 },
    }),
    expect: [quiet('30m'), quiet('54m')],
    skip: { 'history-begins': 'progress is not known before there is history' },
  },
  {
    alert,
    tells: 'A quota lets no new pod be made on the first node: that alert speaks',
    given: daemonSet('agent', {
      desired: { '0m': 5 },
      available: { '0m': 5, '5m': 4 },
      updated: { '0m': 5, '5m': 0 },
      scheduled: { '0m': 5, '5m': 4 },
    }),
    expect: [quiet('25m'), quiet('45m')],
  },
]
