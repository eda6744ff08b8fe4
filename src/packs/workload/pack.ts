import { definePack } from '../../model/pack.js'
import { cases as ownerCases } from './cases/owner.js'
import { restartAlerts, restartCases, restartDashboards, restartSignals } from './restarts.js'
import { restartsTile } from './restarts-tile.js'
import { podWorkload } from './signals/owner.js'

/** Situation 5 and workloads: containers that restart, and workloads that are not as they should be. */
export const workloadPack = definePack({
  name: 'workload',
  signals: [podWorkload, ...restartSignals],
  alerts: [...restartAlerts],
  dashboards: [...restartDashboards],
  tiles: [restartsTile],
  cases: [...ownerCases, ...restartCases],
  survivors: [
    {
      subject: 'container_oom_kills',
      change: 'limit 1 → 0',
      reason: 'rows of 0, of containers that were killed so long ago, would be stored, and no limit is that low',
    },
  ],
})
