import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeEngine } from '../../src/prometheus/engine.js'
import { checkExpr } from '../../src/promql/check.js'
import { prove } from '../../src/prove/prove.js'
import { oldPromtool, requiredPromtool } from '../engines/engines.js'
import { bundleOf } from '../support/bundle.js'
import { measured } from './measured.js'

// Prints figures, and judges none: time differs from machine to machine.

const root = fileURLToPath(new URL('../..', import.meta.url))
const report = (what: string, figure: string): void => console.log(`${what.padEnd(44)} ${figure}`)

const builds = async (): Promise<void> => {
  const out = mkdtempSync(join(tmpdir(), 'mangru-bench-'))
  const commands = {
    'npm run build': ['npm', 'run', '--silent', 'build', '--', '--out', out],
    'mangru build': [process.execPath, 'dist/cli/main.js', 'build', '--out', out],
  }
  for (const [name, command] of Object.entries(commands)) {
    const runs = []
    for (let i = 0; i < 5; i++) runs.push(await measured(command, root))
    const [median] = runs.toSorted((a, b) => a.seconds - b.seconds).slice(2)
    const peak = Math.max(...runs.map(({ mebibytes }) => mebibytes))
    report(`${name} (median of 5)`, `${median?.seconds.toFixed(2)} s, peak ${peak.toFixed(0)} MiB`)
  }
  rmSync(out, { recursive: true })
}

const expressions = (): void => {
  const texts = bundleOf({ cluster: 'label' }).groups.flatMap(({ rules }) => rules.map(({ expr }) => expr.text))
  const start = performance.now()
  let checked = 0
  while (performance.now() - start < 2000) {
    for (const text of texts) checkExpr(text)
    checked += texts.length
  }
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  const perSecond = checked / ((performance.now() - start) / 1000)
  report(`expressions checked, ${characters.toFixed(0)} characters each`, `${perSecond.toFixed(0)} a second`)
}

const stories = async (): Promise<void> => {
  const bundle = bundleOf({ cluster: 'label' })
  for (const engine of [await requiredPromtool(), await oldPromtool()]) {
    if (!engine) continue
    const start = performance.now()
    const { proved, findings } = await prove(bundle, engine)
    const runs = proved.reduce(
      (sum, { stories, variations }) => sum + stories + Object.values(variations).reduce((a, b) => a + b, 0),
      0,
    )
    const seconds = (performance.now() - start) / 1000
    report(`${runs} stories, ${findings.length} end otherwise`, `${seconds.toFixed(1)} s, ${describeEngine(engine)}`)
  }
}

await builds()
expressions()
await stories()
