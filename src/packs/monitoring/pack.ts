import { definePack } from '../../model/pack.js'
import { inputs } from './inputs.js'
import { servers } from './servers.js'

/** The full metrics pipeline: what rules and dashboards read, and those who evaluate and notify. */
export const monitoringPack = definePack({
  name: 'monitoring',
  signals: [...inputs.signals, ...servers.signals],
  alerts: [...inputs.alerts, ...servers.alerts],
  dashboards: [...inputs.dashboards, ...servers.dashboards],
  cases: [...inputs.cases, ...servers.cases],
  survivors: [...inputs.survivors, ...servers.survivors],
})
