import { definePack } from '../../model/pack.js'
import { apiServer } from './api-server.js'
import { components } from './components.js'
import { objectives } from './objectives.js'

/** Situation 2: the API server and the components beside it. */
export const controlPlanePack = definePack({
  name: 'control-plane',
  signals: [...objectives.signals, ...apiServer.signals, ...components.signals],
  alerts: [...objectives.alerts, ...apiServer.alerts, ...components.alerts],
  dashboards: [...objectives.dashboards, ...components.dashboards],
  tiles: objectives.tiles,
  cases: [...objectives.cases, ...apiServer.cases, ...components.cases],
  survivors: [...objectives.survivors, ...apiServer.survivors, ...components.survivors],
})
