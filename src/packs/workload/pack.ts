import { definePack } from '../../model/pack.js'
import { cases as ownerCases } from './cases/owner.js'
import { rollouts } from './rollouts.js'
import { podWorkload } from './signals/owner.js'

/** Situation 5 and workloads: containers that restart, and workloads that are not as they should be. */
export const workloadPack = definePack({
  name: 'workload',
  signals: [podWorkload, ...rollouts.signals],
  alerts: [...rollouts.alerts],
  dashboards: [...rollouts.dashboards],
  tiles: [...rollouts.tiles],
  cases: [...ownerCases, ...rollouts.cases],
})
