import { expect, test } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import type { AlertRule, Bundle, RecordRule } from '../../src/model/bundle.js'
import type { Signal } from '../../src/model/signal.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { nodeDown, nodesDownRatio } from '../../src/packs/node/signals/readiness.js'
import type { Expr } from '../../src/promql/expr.js'
import { promql } from '../../src/promql/template.js'
import { prove, proveAsWritten } from '../../src/prove/prove.js'
import { requiredPromtool } from '../engines/engines.js'

const settings = toSettings({ cluster: 'label' })
const whole = assemble(builtinPacks, settings)
type Rule = RecordRule | AlertRule

/** The variations in which the stories of an alert end otherwise once its rules are broken; `story` is as written. */
const caughtBy = async (
  alert: string,
  breaks: (rule: Rule) => Rule,
  how: typeof prove = prove,
): Promise<readonly string[]> => {
  const groups = whole.groups.map((group) => ({ ...group, rules: group.rules.map(breaks) }))
  const cases = whole.cases.filter((story) => 'alert' in story && story.alert.name === alert)
  const broken: Bundle = { ...whole, groups, cases }
  const { findings } = await how(broken, await requiredPromtool())
  return [...new Set(findings.map(({ rule }) => rule))].sort()
}

const rewritten =
  (from: string | RegExp, to: string) =>
  (rule: Rule): Rule => {
    const text = rule.expr.text.replaceAll(from instanceof RegExp ? new RegExp(from, 'g') : from, to)
    return { ...rule, expr: { kind: 'expr', text } }
  }

const recordedAs =
  (signal: Signal, expr: Expr) =>
  (rule: Rule): Rule =>
    rule.kind === 'record' && rule.signal.name === signal.name ? { ...rule, expr } : rule

const waiting =
  (tier: Partial<AlertRule['tier']>) =>
  (rule: Rule): Rule =>
    rule.kind === 'alert' ? { ...rule, tier: { ...rule.tier, ...tier } } : rule

test('rules as they are end every story as told', async () => {
  expect(await caughtBy('KubeNodeNotReady', (rule) => rule)).toEqual([])
})

test.each([
  ['a wrong matcher', 'KubeNodeNotReady', rewritten('status="false"', 'status=~"false|unknown"')],
  ['a missing exception', 'KubeNodeUnreachable', rewritten('ToBeDeletedByClusterAutoscaler', 'Other')],
  ['a `for` half a minute too short', 'KubeNodeNotReady', waiting({ for: '570s' })],
  ['a `for` half a minute too long', 'KubeNodeNotReady', waiting({ for: '630s' })],
  ['a `keep_firing_for` half a minute too short', 'KubeNodePressure', waiting({ keepFiringFor: '270s' })],
  ['a limit too low', 'KubeNodesDown', rewritten('>= 0.2', '>= 0.18')],
  ['a limit too high', 'KubeNodesDown', rewritten('>= 0.2', '>= 0.21')],
  ['a limit in bytes too high', 'NodeMemoryEvictionNear', rewritten('262144000', '283115520')],
  ['a window too long', 'KubeNodeEviction', rewritten('15m', '20m')],
  ['a lost cluster', 'KubeNodeNotReady', rewritten('by (cluster, node)', 'by (node)')],
] as const)('%s is caught by a story as written', async (_, alert, breaks) => {
  expect(await caughtBy(alert, breaks, proveAsWritten)).toEqual(['story'])
})

const lookingBack =
  /and on \(cluster, node\) \(max by \(cluster, node\) \(max_over_time\(up\{[^}]*\}\[2m\] offset 15m\)\) == 1\)/
const overAllClusters = promql`sum by (${['cluster']}) (${nodeDown.expr(settings)}) / scalar(count(${nodeDown.expr(settings)}))`

test.each([
  [
    'lost-scrape',
    'a gauge without look-back',
    'KubeNodeNotReady',
    rewritten(/last_over_time\(([^[\]]*)\[2m\]\)/, '$1'),
  ],
  ['exporter-restart', 'a window of one scrape', 'KubeNodeNotReady', rewritten('[2m]', '[30s]')],
  ['exporter-replica', 'a sum over exporters', 'KubeNodeNotReady', rewritten('max by', 'sum by')],
  [
    'second-cluster',
    'a share of the nodes of all clusters',
    'KubeNodesDown',
    recordedAs(nodesDownRatio, overAllClusters),
  ],
  [
    'no-cluster-label',
    'a demand for a cluster',
    'KubeNodePressure',
    rewritten('{condition=~', '{cluster!="",condition=~'),
  ],
  ['history-begins', 'an old count taken for news', 'KubeNodeEviction', rewritten(lookingBack, '')],
  ['gap', 'an old count taken for news', 'KubeNodeEviction', rewritten(lookingBack, '')],
  [
    'recovery',
    'a gauge that remembers its worst',
    'KubeNodeUnreachable',
    rewritten(/last_over_time\((.*?)\[2m\]/, 'max_over_time($1[1d]'),
  ],
] as const)('%s catches %s', async (variation, _, alert, breaks) => {
  expect(await caughtBy(alert, breaks)).toContain(variation)
})

test('what only the battery catches is not seen by the stories as written', async () => {
  expect(await caughtBy('KubeNodeNotReady', rewritten('max by', 'sum by'))).toEqual([
    'exporter-replica',
    'exporter-restart',
  ])
})
