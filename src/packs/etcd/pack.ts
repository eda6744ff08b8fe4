import { definePack } from '../../model/pack.js'

/** The store of the API server. */
export const etcdPack = definePack({
  name: 'etcd',
  signals: [],
  alerts: [],
  dashboards: [],
  tiles: [],
  cases: [],
  survivors: [],
})
