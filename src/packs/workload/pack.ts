import { definePack } from '../../model/pack.js'
import { cases as ownerCases } from './cases/owner.js'
import { podWorkload } from './signals/owner.js'

/** Situation 5 and workloads: containers that restart, and workloads that are not as they should be. */
export const workloadPack = definePack({
  name: 'workload',
  signals: [podWorkload],
  alerts: [],
  dashboards: [],
  cases: [...ownerCases],
})
