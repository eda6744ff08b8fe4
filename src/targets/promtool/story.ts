import { seconds } from '../../core/duration.js'
import { amount } from '../../core/quantity.js'
import type { RuleGroup } from '../../model/bundle.js'
import type { AlertCase, Case, Given, RecordCase } from '../../model/case.js'
import { recordLookback } from '../../model/freshness.js'
import type { Settings } from '../../model/settings.js'
import { storyCluster } from './cluster.js'
import { expectedAlert } from './expected.js'
import { notation } from './life.js'
import { alertRulesOf } from './slice.js'

/** Seconds between two samples in every story. */
export const storyStep = 30

/** Seconds between two evaluations of stories that are told in one file. */
export const paceOf = (...stories: readonly Case[]): number =>
  Math.min(...stories.map(({ evaluatedEvery }) => (evaluatedEvery ? seconds(evaluatedEvery) : storyStep)))

/**
 * A story, whose series have all their labels, as one test group of a promtool file.
 * Throws a TypeError for a story that cannot be told: a pack's mistake.
 */
export const storyTest = (story: Case, groups: readonly RuleGroup[], settings: Settings) => {
  refuseBetweenEvaluations(story)
  return {
    name: story.tells,
    interval: `${storyStep}s`,
    ...(settings.cluster === 'external' && { external_labels: { cluster: storyCluster.inTexts.external } }),
    input_series: inputSeries(story),
    ...('alert' in story
      ? { alert_rule_test: alertTests(story, groups, settings) }
      : { promql_expr_test: valueTests(story, settings) }),
  }
}

// promtool would tell of the evaluation before.
const refuseBetweenEvaluations = (story: Case): void => {
  const between = story.expect.find(({ at }) => seconds(at) % paceOf(story) !== 0)
  if (between) throw new TypeError(`"${story.tells}" looks at ${between.at}, between two evaluations`)
}

const inputSeries = ({ given, expect }: Case) => {
  const end = Math.max(...expect.map(({ at }) => seconds(at)))
  return given.map(({ metric, labels, life }) => ({
    series: seriesText(metric, labels),
    values: notation(life, storyStep, end),
  }))
}

const alertTests = ({ alert, expect }: AlertCase, groups: readonly RuleGroup[], settings: Settings) => {
  const rules = alertRulesOf(groups)
  return expect.map(({ at, firing }) => ({
    eval_time: at,
    alertname: alert.name,
    exp_alerts: firing.map((one) => {
      const rule = rules.find((candidate) => candidate.alert.name === alert.name && candidate.severity === one.severity)
      if (!rule) throw new TypeError(`A story of ${alert.name} expects a ${one.severity} tier, which is not built`)
      return expectedAlert(one, rule, settings)
    }),
  }))
}

const valueTests = ({ record, expect }: RecordCase, settings: Settings) =>
  expect.map(({ at, of, value }) => {
    const row = seriesText(record.record ?? '', { cluster: storyCluster.onSeries[settings.cluster], ...of })
    // An instant sum has no row while a scrape is lost, which is why its readers look back.
    const read = `last_over_time(${row}[${recordLookback(settings, record.interval)}])`
    const expr = record.kind === 'sum' ? read : row
    return { expr, eval_time: at, exp_samples: value === undefined ? [] : [{ labels: row, value: amount(value) }] }
  })

/** A series as promtool writes it. An empty label is no label, in a series as in what is expected of it. */
export const seriesText = (metric: string, labels: Given['labels']): string =>
  `${metric}{${Object.entries(labels)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}=${JSON.stringify(value)}`)
    .join(', ')}}`
