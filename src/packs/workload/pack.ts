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
})
