import { expect, test } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import type { Overrides } from '../../src/assemble/overrides.js'
import type { AnyConfig } from '../../src/config/config.js'
import { toSettings } from '../../src/config/to-settings.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { subjectOf } from '../../src/targets/promtool/slice.js'
import { promtoolTests } from '../../src/targets/promtool-tests.js'
import { oldPromtool, requiredPromtool } from '../engines/engines.js'
import { bundleOf } from '../support/bundle.js'
import { emittedFailures, soonestOf } from '../support/emitted.js'

const subjects = (config: AnyConfig, overrides: Overrides = {}) =>
  promtoolTests
    .emit(assemble(builtinPacks, toSettings(config), overrides))
    .map(({ path }) => /tests\/(.+)\.test\.yaml$/.exec(path)?.[1])
    .sort()

const old = await oldPromtool()
const bundle = bundleOf()

/** The alerts and the records of a build. */
const everything = [
  ...new Set(
    bundle.groups.flatMap(({ rules }) =>
      rules.map((rule) => (rule.kind === 'alert' ? rule.alert.name : rule.signal.name)),
    ),
  ),
].sort()

// Whole packs are evaluated, so one story of each subject is told here, and all of them by `make prove`.
test('the tests that a build emits pass on the rule files that it emits', { timeout: 600_000 }, async () => {
  const cases = soonestOf(subjectOf, bundle.cases)
  expect(await emittedFailures({ ...bundle, cases }, await requiredPromtool())).toEqual([])
})

test.skipIf(!old)('Prometheus 2 takes the rule files of all packs, and their tests', { timeout: 600_000 }, async () => {
  const cases = soonestOf(({ pack }) => pack, bundle.cases)
  expect(old && (await emittedFailures({ ...bundle, cases }, old))).toEqual([])
})

test('every alert and record has a file of tests', () => {
  expect(subjects({})).toEqual(everything)
  expect(subjects({ language: 'ko', cluster: 'none', severities: { warning: 'ticket' } })).toEqual(everything)
})

test('stories whose end the configuration changes are left out', () => {
  const without = (...names: readonly string[]) => everything.filter((name) => !names.includes(name))
  expect(subjects({}, { KubeNodeNotReady: { for: '5m' } })).toEqual(without('KubeNodeNotReady'))
  expect(subjects({ limits: { nodes_down_count: { critical: 3 } } })).toEqual(
    without('KubeNodesDown', 'nodes_down_count'),
  )
  expect(subjects({ eviction: { memoryAvailable: '1Gi' } })).toEqual(
    without('NodeMemoryEvictionNear', 'node_memory_headroom'),
  )
  expect(subjects({ slo: { objective: '99.9%' } })).toEqual(without('KubeAPIErrorBudgetBurn'))
  // The chart drops cgroups, and its node-exporter tells its node by its pod alone.
  const chart = subjects({ stack: 'kube-prometheus-stack' })
  expect(chart).toEqual(expect.arrayContaining(['KubeNodeNotReady', 'KubeNodeEviction', 'KubePodCrashLooping']))
  for (const name of ['NodeMemoryEvictionNear', 'node_memory_headroom', 'pods_memory_headroom', 'NodeNetworkErrors'])
    expect(chart).not.toContain(name)
  expect(subjects({ ruleInterval: '1m' })).toEqual([])
})
