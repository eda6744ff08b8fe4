import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import { describeEngine } from '../../src/prometheus/engine.js'
import { prove } from '../../src/prove/prove.js'
import { oldPromtool, requiredPromtool } from '../engines/engines.js'
import { emittedFailures } from '../support/emitted.js'
import { packs, provedBundle } from '../support/proofs.js'
import { rows, type Section, sum } from './section.js'

/** Every story of every pack, as written and in its variations, on both lines of Prometheus. */
export const stories = async (): Promise<Section> => {
  const told = []
  for (const engine of [await requiredPromtool(), await oldPromtool()]) {
    if (!engine) throw new Error('make prove needs promtool 2 as well: set MANGRU_PROMTOOL_2')
    const { proved, findings } = await prove(provedBundle, engine)
    const count = sum(proved.map((one) => one.stories))
    const varied = sum(proved.flatMap(({ variations }) => Object.values(variations)))
    console.log(`${describeEngine(engine)}: ${count} stories, ${varied} variations, ${findings.length} end otherwise`)
    told.push({
      row: [`${engine.program} ${engine.version}`, count, varied, findings.length],
      faults: findings.map(({ where, message, excerpt }) => `${where.path}: ${message}\n${excerpt}`),
    })
  }
  const whole = assemble(packs, toSettings({}), {})
  const failed = await emittedFailures(whole, await requiredPromtool())
  console.log(`the tests that a build emits, on whole rule files: ${failed.length === 0 ? 'passed' : 'failed'}`)
  return {
    text: `## Stories

Every story as written, and each in every variation that applies.

| engine | stories | variations | end otherwise |
| --- | --- | --- | --- |
${rows(told.map(({ row }) => row))}

The tests that a build emits (\`prometheus/tests/\`) load whole rule files; they ${failed.length === 0 ? 'passed' : 'failed'} on promtool 3.
`,
    faults: [...told.flatMap(({ faults }) => faults), ...failed.map(({ stdout, stderr }) => stdout + stderr)],
  }
}
