import { definePack } from '../../model/pack.js'

/** The DNS of the cluster. */
export const dnsPack = definePack({
  name: 'dns',
  signals: [],
  alerts: [],
  dashboards: [],
  tiles: [],
  cases: [],
  survivors: [],
})
