import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeStatefulSetUpdateNotRolledOut as alert } from '../alerts/KubeStatefulSetUpdateNotRolledOut.js'
import { progressing, stuck } from './updates.js'
import { deployment, on, revisions, statefulSet } from './workloads.js'

const lacking = (name: string) => ({ severity: 'warning', on: on('StatefulSet', name), value: '1' }) as const
const db = lacking('db')
const queue = lacking('queue')

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Updates do not go on: from the beginning, or since a replica came back or was updated',
    given: [
      ...statefulSet('db', stuck.atOnce),
      ...statefulSet('queue', stuck.afterSlowStop),
      ...statefulSet('cache', stuck.afterOneIsBack),
      ...statefulSet('index', stuck.afterOneIsUpdated),
      // None is left; a partition, or OnDelete, holds the update back; a replica fails while nothing is updated.
      ...statefulSet('single', { desired: { '0m': 1 }, available: { '0m': 1, '5m': 0 } }),
      ...statefulSet('held', stuck.withoutNeed),
      ...statefulSet('web', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 2 } }),
      ...['db', 'queue', 'cache', 'index', 'single', 'held'].flatMap((name) => revisions(name, '5m')),
      ...revisions('web'),
      // A namesake of another kind is scaled to zero.
      ...deployment('db', { desired: { '0m': 0 }, available: { '0m': 0 } }),
    ],
    expect: [
      quiet('23m30s'),
      fires('25m', { ...db, summary: 'The update of StatefulSet shop/db is stuck in cluster seoul' }, queue),
      fires('34m30s', db, queue),
      fires('36m30s', queue),
      fires('37m', lacking('cache'), lacking('index'), queue),
    ],
  },
  {
    alert,
    tells: 'Updates go on replica by replica, and others have troubles of their own',
    given: [
      ...statefulSet('db', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 2 } }),
      ...revisions('db'),
      ...statefulSet('queue', { desired: { '0m': 1 }, available: { '0m': 1, '5m': 0 } }),
      ...statefulSet('cache', progressing.available),
      ...statefulSet('index', progressing.updated),
      ...['queue', 'cache', 'index'].flatMap((name) => revisions(name, '5m')),
    ],
    expect: [quiet('25m'), quiet('38m')],
    skip: { 'history-begins': 'progress is not known before there is history' },
  },
]
