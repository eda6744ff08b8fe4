import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeDaemonSetRolloutStuck as alert } from '../alerts/KubeDaemonSetRolloutStuck.js'
import { progressing, stuck } from './updates.js'
import { daemonSet, on } from './workloads.js'

const lacking = (name: string) => ({ severity: 'warning', on: on('DaemonSet', name), value: '1' }) as const
const agent = lacking('agent')
const logs = lacking('logs')

/** A quota lets no pod be made in place of the one that was stopped. */
const refused = {
  desired: { '0m': 5 },
  available: { '0m': 5, '5m': 4 },
  updated: { '0m': 5, '5m': 0 },
  scheduled: { '0m': 5, '5m': 4 },
} as const

/** A pod fails, and all are of the newest revision. */
const failing = { desired: { '0m': 5 }, available: { '0m': 5, '5m': 4 } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Rollouts do not go on: from the beginning, or since a pod became available or was updated',
    given: [
      ...daemonSet('agent', stuck.atOnce),
      ...daemonSet('logs', stuck.afterSlowStop),
      ...daemonSet('proxy', stuck.afterOneIsBack),
      ...daemonSet('dns', stuck.afterOneIsUpdated),
      ...daemonSet('refused', refused),
      // OnDelete leaves old pods.
      ...daemonSet('held', stuck.withoutNeed),
      ...daemonSet('failing', failing),
    ],
    expect: [
      quiet('23m30s'),
      fires('25m', { ...agent, summary: 'The rollout of DaemonSet shop/agent is stuck in cluster seoul' }, logs),
      fires('34m30s', agent, logs),
      fires('36m30s', logs),
      fires('37m', lacking('dns'), logs, lacking('proxy')),
    ],
  },
  {
    alert,
    tells: 'Rollouts go on pod by pod, and others have troubles of their own',
    given: [
      ...daemonSet('agent', failing),
      ...daemonSet('logs', refused),
      ...daemonSet('proxy', progressing.available),
      ...daemonSet('dns', progressing.updated),
    ],
    expect: [quiet('25m'), quiet('38m')],
    skip: { 'history-begins': 'progress is not known before there is history' },
  },
]
