import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { cordoned, ready } from '../../node/cases/conditions.js'
import { KubeDaemonSetUnavailable as alert } from '../alerts/KubeDaemonSetUnavailable.js'
import { progress, short, starting } from './progress.js'
import { daemonSet, deployment, on, owned, placed } from './workloads.js'

const agent = {
  severity: 'warning',
  on: on('DaemonSet', 'agent'),
  value: '1',
  summary: 'DaemonSet shop/agent misses 1 pods in cluster seoul',
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The pod of one node crashes, until it is mended; others have alerts of their own',
    given: [
      ...daemonSet('agent', { desired: { '0m': 5 }, available: { '0m': 5, '5m': 4, '30m': 5 } }),
      ...deployment('agent', short),
      ...daemonSet('logs', { desired: { '0m': 5 }, available: { '0m': 5 } }),
      ...daemonSet('starting', starting),
      ...daemonSet('updating', { ...short, updated: { '0m': 3, '5m': 1 } }),
      ...daemonSet('refused', { ...short, scheduled: { '0m': 3, '5m': 2 } }),
    ],
    expect: [quiet('23m30s'), fires('25m', agent), fires('34m30s', agent), quiet('35m')],
  },
  progress(alert, 'DaemonSet', daemonSet),
  {
    alert,
    tells: 'A node goes down on which it tolerates to run: the node is the alert to read',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...daemonSet('agent', { desired: { '0m': 5 }, available: { '0m': 5, '5m': 4 } }),
      placed('agent-x', 'a'),
      owned('agent-x', 'DaemonSet', 'agent'),
    ],
    expect: [quiet('26m'), quiet('45m')],
  },
  {
    alert,
    tells: 'A node is cordoned, and its pod stays',
    given: [
      ...ready('a'),
      ...cordoned('a', { '0m': 0, '5m': 1 }),
      ...daemonSet('agent', { desired: { '0m': 5 }, available: { '0m': 5 } }),
      placed('agent-x', 'a'),
      owned('agent-x', 'DaemonSet', 'agent'),
    ],
    expect: [quiet('26m'), quiet('45m')],
  },
  {
    alert,
    tells: 'Its rollout is stuck at the last node: that alert speaks',
    given: daemonSet('agent', {
      desired: { '0m': 5 },
      available: { '0m': 5, '5m': 4 },
      updated: { '0m': 5, '5m': 4 },
    }),
    expect: [quiet('26m'), quiet('35m')],
  },
  {
    alert,
    tells: 'A quota lets no pod be made for one node: that alert speaks',
    given: daemonSet('agent', {
      desired: { '0m': 5 },
      available: { '0m': 5, '5m': 4 },
      scheduled: { '0m': 5, '5m': 4 },
    }),
    expect: [quiet('26m'), quiet('45m')],
  },
  {
    alert,
    tells: 'Twenty nodes join, and their pods become available one by one',
    given: daemonSet('agent', {
      desired: { '0m': 5, '5m': 25 },
      available: { '0m': 5, '5m': { from: 5, perMinute: 0.5 }, '45m': 25 },
    }),
    expect: [quiet('26m'), quiet('44m'), quiet('60m')],
  },
]
