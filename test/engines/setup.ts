import { describeEngine } from '../../src/prometheus/engine.js'
import { oldPromtool, requiredPrometheus, requiredPromtool } from './engines.js'

/** Finds, or builds, the engines once before all tests, and says which were taken. */
export default async (): Promise<void> => {
  console.log(describeEngine(await requiredPromtool()))
  console.log(describeEngine(await requiredPrometheus()))
  const old = await oldPromtool()
  console.log(old ? describeEngine(old) : 'promtool 2: not found, so cases run on promtool 3 alone')
}
