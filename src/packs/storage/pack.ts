import { definePack } from '../../model/pack.js'

/** Situation 6: volumes that fill, and claims that wait. */
export const storagePack = definePack({
  name: 'storage',
  signals: [],
  alerts: [],
  dashboards: [],
  cases: [],
})
