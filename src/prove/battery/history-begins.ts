import { type Duration, seconds } from '../../core/duration.js'
import { type AlertCase, type Case, fires, type Given, quiet, type RecordCase } from '../../model/case.js'
import { alertRulesOf } from '../../targets/promtool/slice.js'
import { paceOf } from '../../targets/promtool/story.js'
import { endOf } from './times.js'
import { staysAt } from './timestamps.js'
import { type Scene, type Vary, varied } from './variation.js'

/**
 * Prometheus is new and sees only how the story ended. What fires there must fire after its `for`; an alert on what a
 * counter has counted must not take an old count for a new one.
 */
export const historyBegins: Vary = (story, scene) => {
  const end = endOf(story)
  const late = varied(
    story,
    'history begins at its end',
    story.given.flatMap((series) => fromThenOn(series, end)),
  )
  return 'alert' in late ? [{ ...late, expect: alertsAfter(late, end, scene) }] : valuesAt(late, end)
}

const fromThenOn = (series: Given, end: number): readonly Given[] => {
  const moment = staysAt(series, end)
  return moment === undefined || moment === 'gone' ? [] : [{ ...series, life: { [`${end}s`]: moment } }]
}

const alertsAfter = (story: AlertCase, end: number, { groups }: Scene): AlertCase['expect'] => {
  const later = (by: number): Duration => `${end + by}s`
  const firing = story.expect.find(({ at }) => seconds(at) === end)?.firing ?? []
  const tiers = new Set(firing.map(({ severity }) => severity))
  const rules = alertRulesOf(groups).filter(({ severity }) => firing.length === 0 || tiers.has(severity))
  const wait = Math.max(...rules.map(({ tier }) => seconds(tier.for)))
  const counts = rules.every(({ value }) => value?.signal.kind === 'counter')
  if (firing.length === 0 || counts) return [quiet(later(0)), quiet(later(wait)), quiet(later(wait + 1200))]
  return [...(wait > 0 ? [quiet(later(wait - paceOf(story)))] : []), fires(later(wait), ...firing)]
}

const valuesAt = (story: RecordCase, end: number): readonly Case[] => [
  { ...story, expect: story.expect.filter(({ at }) => seconds(at) === end) },
]
