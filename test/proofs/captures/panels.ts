import type { BuiltDashboard, Bundle } from '../../../src/model/bundle.js'
import type { Variable } from '../../../src/model/dashboard.js'
import type { Client } from '../../../src/prometheus/client.js'

/** A panel's query, and whether it had any data. */
export interface Asked {
  readonly dashboard: string
  readonly signal: string
  readonly answered: boolean
}

type Choice = Readonly<Record<string, string>>

/** Asks every query of every panel, as Grafana does: "All" where it is offered, else each value of a variable in turn. */
export const panelsAsked = async (prometheus: Client, { dashboards }: Bundle): Promise<readonly Asked[]> => {
  const asked: Asked[] = []
  for (const built of dashboards) {
    const choices = await choicesOf(prometheus, built)
    for (const { expr, signal } of built.rows.flatMap(({ panels }) => panels.flatMap(({ queries }) => queries))) {
      const answered = await answers(prometheus, expr, choices)
      asked.push({ dashboard: built.dashboard.id, signal: signal.signal.name, answered })
    }
  }
  return asked
}

const answers = async (prometheus: Client, expr: string, choices: readonly Choice[]): Promise<boolean> => {
  for (const choice of choices) if ((await prometheus.query(chosen(expr, choice))).length > 0) return true
  return false
}

const chosen = (expr: string, choice: Choice): string =>
  Object.entries(choice).reduce((text, [name, value]) => text.replaceAll(`"$${name}"`, JSON.stringify(value)), expr)

const choicesOf = async (prometheus: Client, { dashboard, variables }: BuiltDashboard): Promise<readonly Choice[]> => {
  let choices: readonly Choice[] = [{}]
  for (const variable of variables) {
    const further = choices.map(async (choice) =>
      (await valuesOf(prometheus, variable, choice)).map((value) => ({ ...choice, [variable.name]: value })),
    )
    choices = (await Promise.all(further)).flat()
    if (choices.length === 0) throw new Error(`dashboard ${dashboard.id}: there is no ${variable.name} to choose`)
  }
  return choices
}

const valuesOf = async (
  prometheus: Client,
  { name, from, all }: Variable,
  before: Choice,
): Promise<readonly string[]> => {
  const agreeing = (await prometheus.series(from)).filter((labels) =>
    Object.entries(before).every(([label, value]) => value === '.+' || labels[label] === value),
  )
  const values = [...new Set(agreeing.flatMap((labels) => labels[name] ?? []))]
  return all && values.length > 0 ? ['.+'] : values
}

/** What was asked at all moments together, held against the signals that may have no data. */
export interface PanelsVerdict {
  readonly queries: number
  readonly dashboards: number
  readonly withoutData: number
  readonly faults: readonly string[]
}

/** A query must have data at some moment, unless its signal is one that has a reason; and a reason must be needed. */
export const panelsJudged = (
  asked: readonly Asked[],
  reasons: Readonly<Record<string, readonly string[]>>,
): PanelsVerdict => {
  const keyOf = ({ dashboard, signal }: Asked) => `${dashboard} ${signal}`
  const answered = new Set(asked.filter((one) => one.answered).map(keyOf))
  const unanswered = [...new Map(asked.map((one) => [keyOf(one), one])).values()].filter(
    (one) => !answered.has(keyOf(one)),
  )
  const excused = Object.values(reasons).flat()
  const silent = unanswered.map(({ signal }) => signal)
  return {
    queries: new Set(asked.map(keyOf)).size,
    dashboards: new Set(asked.map(({ dashboard }) => dashboard)).size,
    withoutData: unanswered.length,
    faults: [
      ...unanswered
        .filter(({ signal }) => !excused.includes(signal))
        .map(({ dashboard, signal }) => `panels: ${signal} has no data on the dashboard ${dashboard}`),
      ...excused
        .filter((signal) => !silent.includes(signal))
        .map((signal) => `panels: ${signal} has data, and a reason why it has none`),
    ],
  }
}
