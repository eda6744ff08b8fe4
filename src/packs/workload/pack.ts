import { definePack } from '../../model/pack.js'
import { cases as ownerCases } from './cases/owner.js'
import { restartAlerts, restartCases, restartDashboards, restartSignals } from './restarts.js'
import { restartsTile } from './restarts-tile.js'
import { rollouts } from './rollouts.js'
import { podWorkload } from './signals/owner.js'
import { replicaSurvivors } from './survivors/replicas.js'
import { restartSurvivors } from './survivors/restarts.js'
import { survivors as rolloutSurvivors } from './survivors/rollouts.js'

/** Situation 5 and workloads: containers that restart, and workloads that are not as they should be. */
export const workloadPack = definePack({
  name: 'workload',
  signals: [podWorkload, ...restartSignals, ...rollouts.signals],
  alerts: [...restartAlerts, ...rollouts.alerts],
  dashboards: [...restartDashboards, ...rollouts.dashboards],
  tiles: [restartsTile, ...rollouts.tiles],
  cases: [...ownerCases, ...restartCases, ...rollouts.cases],
  survivors: [...restartSurvivors, ...replicaSurvivors, ...rolloutSurvivors],
})
