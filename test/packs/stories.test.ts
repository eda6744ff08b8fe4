import { expect, test } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import { variations } from '../../src/model/case.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { prove, proveAsWritten } from '../../src/prove/prove.js'
import { report } from '../../src/prove/report.js'
import { oldPromtool, requiredPromtool } from '../engines/engines.js'
import { packs, provedBundle } from '../support/proofs.js'

const urls = { runbooks: 'https://docs.example/runbooks', grafana: 'https://grafana.example' }
const bundle = provedBundle
const old = await oldPromtool()

test('every story of every pack ends as told, in every variation', { timeout: 1_800_000 }, async () => {
  const proof = await prove(bundle, await requiredPromtool())
  console.log(report(proof))
  expect(proof.findings).toEqual([])
  const run = new Set(proof.proved.flatMap((one) => Object.keys(one.variations)))
  expect([...run].sort()).toEqual([...variations].sort())
})

// In their variations `make prove` tells them there.
test.skipIf(!old)('every story ends as told on Prometheus 2', { timeout: 900_000 }, async () => {
  const proof = old && (await proveAsWritten(bundle, old))
  expect(proof?.findings).toEqual([])
})

test('every alert and every record has its stories', () => {
  const subjects = bundle.cases.map((story) => ('alert' in story ? story.alert.name : story.record.name))
  const rules = bundle.groups.flatMap(({ rules }) => rules)
  const needed = rules.map((rule) => (rule.kind === 'alert' ? rule.alert.name : rule.signal.name))
  expect(needed.filter((name) => !subjects.includes(name))).toEqual([])
})

test.each([
  { language: 'ko', cluster: 'label' },
  { language: 'en', cluster: 'external' },
  { language: 'ko', cluster: 'none' },
] as const)('stories end alike in $language with cluster: $cluster', { timeout: 900_000 }, async (config) => {
  const other = assemble(builtinPacks, toSettings({ ...config, urls, severities: { critical: 'page' } }))
  // One story per alert: what differs is how texts and labels are made.
  const firsts = other.cases.filter(
    (story, i, all) => all.findIndex((one) => 'alert' in one && 'alert' in story && one.alert === story.alert) === i,
  )
  const proof = await proveAsWritten({ ...other, cases: firsts }, await requiredPromtool())
  const leftOut = new Set(other.leftOut.map(({ alert }) => alert))
  const built = packs.flatMap(({ alerts }) => alerts).filter(({ optIn, name }) => !optIn && !leftOut.has(name))
  expect(proof.proved).toHaveLength(built.length)
  expect(proof.findings).toEqual([])
})
