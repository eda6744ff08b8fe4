import type { Bundle } from '../model/bundle.js'
import type { StackRules } from '../model/settings.js'
import { inhibitRulesOf } from './alertmanager/inhibit.js'
import { type Entry, monitorValues, stateMetricsValues } from './scrape/chart.js'
import { contractOf, folderOf, type Scraped, scopesOf, within } from './scrape/contract.js'
import { stateMetricsOf } from './scrape/state-metrics.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

/**
 * Values of the chart kube-prometheus-stack: what it drops is kept, what is not scraped is not looked for, and its own
 * rules, dashboards and inhibitions make room for ours, unless ours are in the shadow.
 */
export const chartValues: Target = {
  name: 'chart-values',
  emit: (bundle) => {
    if (bundle.settings.stack !== 'kube-prometheus-stack') return []
    const contract = contractOf(bundle)
    return scopesOf(bundle.settings).map((scope) => ({
      path: `${folderOf('helm', scope)}/kube-prometheus-stack-values.yaml`,
      content: yaml(tree(valuesOf(bundle, within(scope, contract)))),
      source: 'scrape contract',
      metrics: [],
    }))
  },
}

const valuesOf = (bundle: Bundle, contract: readonly Scraped[]): readonly Entry[] => [
  ...(bundle.settings.shadow ? [] : inPlaceOfOwn(bundle)),
  ...monitorValues(contract, bundle.settings),
  ...stateMetricsValues(stateMetricsOf(bundle)),
]

/** Helm merges maps and replaces lists: the chart's inhibitions go, its routes and receivers stay. */
const inPlaceOfOwn = (bundle: Bundle): readonly Entry[] => [
  ...ownRules[bundle.settings.stackRules],
  [['alertmanager', 'config', 'inhibit_rules'], inhibitRulesOf(bundle)],
]

const shadow = 'mangru_shadow'

/** What becomes of the chart's own rules: not made, or marked so that Prometheus sends none of their alerts on. */
const ownRules: Readonly<Record<StackRules, readonly Entry[]>> = {
  off: [
    [['defaultRules', 'create'], false],
    [['grafana', 'defaultDashboardsEnabled'], false],
  ],
  shadow: [
    [['defaultRules', 'additionalRuleLabels', shadow], 'true'],
    [
      ['prometheus', 'prometheusSpec', 'additionalAlertRelabelConfigs'],
      [{ source_labels: [shadow], regex: 'true', action: 'drop' }],
    ],
  ],
}

type Tree = Readonly<Record<string, unknown>>

const tree = (entries: readonly Entry[]): Tree => entries.reduce((all, [path, value]) => put(all, path, value), {})

const put = (all: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree => ({
  ...all,
  [key]: rest.length === 0 ? value : put((all[key] ?? {}) as Tree, rest, value),
})
