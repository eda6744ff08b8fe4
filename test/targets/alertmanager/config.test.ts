import { AlertmanagerConfig } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig'
import { expect, it, test } from 'vitest'
import { parse } from 'yaml'
import type { AnyConfig } from '../../../src/config/config.js'
import { lintFiles } from '../../../src/lint/lint.js'
import { run } from '../../../src/prometheus/run.js'
import { alertmanagerConfigs } from '../../../src/targets/alertmanager-configs.js'
import { alertmanagerExample } from '../../../src/targets/alertmanager-example.js'
import { chartValues } from '../../../src/targets/chart-values.js'
import { inhibitRules } from '../../../src/targets/inhibit-rules.js'
import { requiredAmtool } from '../../engines/engines.js'
import { config, configFolder } from '../../support/alertmanager.js'
import { bundleOf } from '../../support/bundle.js'

const every: readonly AnyConfig[] = [
  {},
  { language: 'ko', cluster: 'label', severities: { critical: 'page' }, receivers: { warning: 'on-call' } },
  { shadow: true, profile: 'managed', timeZone: 'UTC' },
]

it.each(every)('amtool finds nothing wrong with the configuration and its templates: %j', async (given) => {
  const folder = configFolder(bundleOf(given))
  const { code, stdout, stderr } = await run([...(await requiredAmtool()).command(folder), 'check-config', config], {
    cwd: folder,
  })
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(stdout).toMatch(/ - [1-9]\d* inhibit rules/)
  expect(stdout).toMatch(/ - 1 templates\n {2}SUCCESS/)
})

it.each(every)('what is emitted has the form that its reader accepts: %j', (given) => {
  const bundle = bundleOf({ stack: 'kube-prometheus-stack', ...given })
  const targets = [inhibitRules, alertmanagerConfigs, alertmanagerExample, chartValues]
  expect(lintFiles(targets.flatMap(({ emit }) => emit(bundle)))).toEqual([])
})

const only = (target: typeof inhibitRules, given: AnyConfig) => {
  const [file] = target.emit(bundleOf(given))
  return { text: file?.content ?? '', parsed: parse(file?.content ?? '') }
}

test('the file, the example and the chart have the same inhibitions', () => {
  const stack = { stack: 'kube-prometheus-stack' } as const
  const { inhibit_rules } = only(inhibitRules, stack).parsed
  expect(only(alertmanagerExample, stack).parsed.inhibit_rules).toEqual(inhibit_rules)
  expect(only(chartValues, stack).parsed.alertmanager.config).toEqual({ inhibit_rules })
})

test('an AlertmanagerConfig has the inhibitions within a namespace, and names the others', () => {
  const { text, parsed } = only(alertmanagerConfigs, {})
  expect(() => new AlertmanagerConfig(parsed).validate()).not.toThrow()
  const { inhibitions } = bundleOf()
  const within = inhibitions.filter(({ equal }) => equal.includes('namespace'))
  expect(text).toContain('matchType: "="')
  expect(parsed.spec.inhibitRules).toHaveLength(within.length)
  expect(text.match(/^# {3}\w/gm)).toHaveLength(inhibitions.length - within.length)
})

test('in the shadow every alert is marked, silences only its like, and the chart keeps what it has', () => {
  const given = { shadow: true, stack: 'kube-prometheus-stack' } as const
  for (const { source_matchers, target_matchers } of only(inhibitRules, given).parsed.inhibit_rules)
    for (const matchers of [source_matchers, target_matchers]) expect(matchers).toContain('shadow="true"')
  const values = only(chartValues, given).parsed
  expect(values.defaultRules).toBeUndefined()
  expect(values.alertmanager?.config).toBeUndefined()
})

test('no secret is in the configuration, only the files that have them', () => {
  const { text } = only(alertmanagerExample, {})
  expect(
    text.match(/\w*(?:password|url|secret|key|token)\w*(?=:)/g)?.filter((name) => !name.endsWith('_file')),
  ).toEqual([])
})
