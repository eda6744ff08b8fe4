import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkRules } from '../../src/prometheus/promtool.js'
import { inhibitRules } from '../../src/targets/inhibit-rules.js'
import { prometheusRuleManifests } from '../../src/targets/prometheus-rule-manifests.js'
import { prometheusRules } from '../../src/targets/prometheus-rules.js'
import { oldPromtool, requiredPromtool } from '../engines/engines.js'
import { bundleOf } from '../support/bundle.js'
import { folderWith } from '../support/folder.js'

it('promtool finds nothing wrong with the rule files, in either language', async () => {
  const urls = { grafana: 'https://g.example', runbooks: 'https://r.example' }
  const files = (['en', 'ko'] as const).flatMap((language) =>
    prometheusRules
      .emit(bundleOf({ language, urls }))
      .map(({ path, content }) => [`${language}/${path}`, content] as const),
  )
  const folder = folderWith(Object.fromEntries(files))
  for (const engine of [await requiredPromtool(), await oldPromtool()]) {
    const paths = files.map(([path]) => path)
    if (engine) expect(await checkRules(engine, paths, folder)).toMatchObject({ code: 0 })
  }
})

it('a PrometheusRule holds the same groups, with the labels that its stack selects', () => {
  const bundle = bundleOf({ stack: 'kube-prometheus' })
  const plain = prometheusRules.emit(bundle).map(({ content }) => parse(content))
  const manifests = prometheusRuleManifests.emit(bundle).map(({ content }) => parse(content))
  expect(manifests.map(({ spec }) => spec)).toEqual(plain)
  expect(manifests[0].metadata.labels).toMatchObject({ prometheus: 'k8s', role: 'alert-rules' })
})

it('inhibitions are Alertmanager’s', () => {
  const [file] = inhibitRules.emit(bundleOf())
  const { inhibit_rules } = parse(file?.content ?? '')
  expect(inhibit_rules).toContainEqual({
    source_matchers: ['alertname="KubeNodesDown"'],
    target_matchers: ['alertname="KubeNodeNotReady"'],
    equal: ['cluster'],
  })
  expect(inhibit_rules).toContainEqual({
    source_matchers: ['alertname="KubeNodesUnderPressure"'],
    target_matchers: ['alertname="KubeNodePressure"'],
    equal: ['cluster', 'condition'],
  })
})

it('a tier is named by the severity that the settings give it', () => {
  const tiers = [
    { source: { alert: 'A', severity: 'critical' }, target: { alert: 'A', severity: 'warning' }, equal: ['cluster'] },
  ] as const
  const [file] = inhibitRules.emit({ ...bundleOf({ severities: { critical: 'page' } }), inhibitions: tiers })
  expect(parse(file?.content ?? '').inhibit_rules[0]).toMatchObject({
    source_matchers: ['alertname="A"', 'severity="page"'],
    target_matchers: ['alertname="A"', 'severity="warning"'],
  })
})

it('a tier about another kind of object has words of its own', () => {
  const rules = prometheusRules.emit(bundleOf({ cluster: 'none' })).flatMap(({ content }) => parse(content).groups)
  const summaries = rules.flatMap(({ rules: all }) => all).filter(({ alert }) => alert === 'NodeExporterDown')
  expect(summaries.map(({ labels, annotations }) => [labels.severity, annotations.summary])).toEqual([
    ['critical', 'No node-exporter answers'],
    ['warning', 'No node-exporter answers on {{ $labels.node }}'],
  ])
})
