import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { testRules } from '../../src/prometheus/promtool.js'
import type { Expr } from '../../src/promql/expr.js'
import { oldPromtool, requiredPromtool } from '../engines/engines.js'

/** What promtool should find an expression to be at one moment: values by series, as PromQL writes them. */
export interface Evaluation {
  readonly expr: Expr
  readonly at: string
  readonly yields: Readonly<Record<string, number>>
}

/** Evaluates expressions over series (in promtool's notation, one value each 30 s) on every promtool; what differs. */
export const evaluate = async (
  series: Readonly<Record<string, string>>,
  evaluations: readonly Evaluation[],
  records: Readonly<Record<string, Expr>> = {},
): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'mangru-evaluate-'))
  try {
    const rules = Object.entries(records).map(([record, { text }]) => ({ record, expr: text }))
    writeFileSync(join(folder, 'rules.yaml'), stringify({ groups: [{ name: 'records', rules }] }))
    writeFileSync(join(folder, 'test.yaml'), stringify(testOf(series, evaluations)))
    const engines = [await requiredPromtool(), await oldPromtool()].flatMap((engine) => engine ?? [])
    const outcomes = await Promise.all(engines.map((engine) => testRules(engine, ['test.yaml'], folder)))
    return outcomes
      .flat()
      .filter(({ code }) => code !== 0)
      .map(({ stdout, stderr }) => stdout + stderr)
      .join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const testOf = (series: Readonly<Record<string, string>>, evaluations: readonly Evaluation[]) => ({
  rule_files: ['rules.yaml'],
  evaluation_interval: '30s',
  tests: [
    {
      interval: '30s',
      input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
      promql_expr_test: evaluations.map(({ expr, at, yields }) => ({
        expr: expr.text,
        eval_time: at,
        exp_samples: Object.entries(yields).map(([labels, value]) => ({ labels, value })),
      })),
    },
  ],
})
