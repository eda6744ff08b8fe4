import { describeEngine } from '../../src/prometheus/engine.js'
import { prove } from '../../src/prove/prove.js'
import { oldPromtool, requiredPromtool } from '../engines/engines.js'
import { provedBundle } from '../support/proofs.js'
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
  return {
    text: `## Stories

Every story as written, and each in every variation that applies.

| engine | stories | variations | end otherwise |
| --- | --- | --- | --- |
${rows(told.map(({ row }) => row))}
`,
    faults: told.flatMap(({ faults }) => faults),
  }
}
