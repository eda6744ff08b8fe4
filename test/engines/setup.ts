import { describeEngine } from '../../src/prometheus/engine.js'
import { oldPromtool, requiredAlertmanager, requiredAmtool, requiredPrometheus, requiredPromtool } from './engines.js'

/** Finds, or builds, the engines once before all tests, and says which were taken. */
export default async (): Promise<void> => {
  for (const find of [requiredPromtool, requiredPrometheus, requiredAlertmanager, requiredAmtool])
    console.log(describeEngine(await find()))
  const old = await oldPromtool()
  console.log(old ? describeEngine(old) : 'promtool 2: not found, so cases run on promtool 3 alone')
}
