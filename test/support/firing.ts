import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RuleGroup } from '../../src/model/bundle.js'
import type { Given } from '../../src/model/case.js'
import { testRules } from '../../src/prometheus/promtool.js'
import { notation } from '../../src/targets/promtool/life.js'
import { told } from '../../src/targets/promtool/scraped.js'
import { seriesText, storyStep } from '../../src/targets/promtool/story.js'
import { ruleGroups } from '../../src/targets/rule-groups.js'
import { yaml } from '../../src/targets/yaml.js'
import { requiredPromtool } from '../engines/engines.js'
import { provedBundle } from './proofs.js'

/** Series of a story, the packs whose rules are evaluated over them, and how long. */
interface Scene {
  readonly given: readonly Given[]
  readonly packs: readonly string[]
  readonly minutes: number
}

/** What promtool says where other alerts fire in the end than these, as `<alert>.<severity>`; else nothing. */
export const firingOtherThan = async (alerts: readonly string[], { given, packs, minutes }: Scene): Promise<string> => {
  const { settings, groups } = provedBundle
  const folder = mkdtempSync(join(tmpdir(), 'mangru-firing-'))
  const of: readonly RuleGroup[] = groups.filter(({ pack }) => packs.includes(pack))
  const test = {
    interval: `${storyStep}s`,
    input_series: told({ given }, settings).given.map(({ metric, labels, life }) => ({
      series: seriesText(metric, labels),
      values: notation(life, storyStep, minutes * 60),
    })),
    promql_expr_test: [
      {
        expr: 'group by (alertname, severity) (ALERTS{alertstate="firing"})',
        eval_time: `${minutes}m`,
        exp_samples: alerts.map((alert) => {
          const [alertname, severity] = alert.split('.')
          return { labels: `{alertname="${alertname}", severity="${severity}"}`, value: 1 }
        }),
      },
    ],
  }
  try {
    writeFileSync(join(folder, 'rules.yaml'), yaml({ groups: ruleGroups(of, settings) }))
    writeFileSync(
      join(folder, 'test.yaml'),
      yaml({
        rule_files: ['rules.yaml'],
        evaluation_interval: `${storyStep}s`,
        group_eval_order: of.map(({ name }) => name),
        tests: [test],
      }),
    )
    const outcomes = await testRules(await requiredPromtool(), ['test.yaml'], folder)
    return outcomes
      .filter(({ code }) => code !== 0)
      .map(({ stdout, stderr }) => stdout + stderr)
      .join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
