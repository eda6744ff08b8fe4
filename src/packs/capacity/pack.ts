import { definePack } from '../../model/pack.js'

/** Situation 3: pods that cannot be placed, and how much room there is. */
export const capacityPack = definePack({
  name: 'capacity',
  signals: [],
  alerts: [],
  dashboards: [],
  cases: [],
})
