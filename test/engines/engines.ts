import { Findings } from '../../src/core/finding.js'
import {
  alertmanager,
  amtool,
  type Engine,
  findEngine,
  prometheus3,
  promtool2,
  promtool3,
} from '../../src/prometheus/engine.js'
import { buildFromModule } from './build.js'

/** The promtool that every test run needs. */
export const requiredPromtool = (): Promise<Engine> => findEngine(promtool3, { build: buildFromModule })

/** The server that every test run needs. */
export const requiredPrometheus = (): Promise<Engine> => findEngine(prometheus3, { build: buildFromModule })

/** The Alertmanager that every test run needs. */
export const requiredAlertmanager = (): Promise<Engine> => findEngine(alertmanager, { build: buildFromModule })

/** The tool of Alertmanager that every test run needs. */
export const requiredAmtool = (): Promise<Engine> => findEngine(amtool, { build: buildFromModule })

/** The promtool of Prometheus 2, where there is one; CI always has it, so there its absence is an error. */
export const oldPromtool = async (): Promise<Engine | undefined> => {
  try {
    return await findEngine(promtool2)
  } catch (fault) {
    if (fault instanceof Findings && !process.env.CI) return undefined
    throw fault
  }
}
