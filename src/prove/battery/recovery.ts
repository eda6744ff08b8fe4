import { locate } from '../../catalog/query.js'
import { isDuration, seconds } from '../../core/duration.js'
import { type Given, quiet } from '../../model/case.js'
import { lifeOf, momentsOf, valueAt } from '../../targets/promtool/life.js'
import { alertRulesOf } from '../../targets/promtool/slice.js'
import { paceOf, storyStep } from '../../targets/promtool/story.js'
import { endOf } from './times.js'
import { isPointInTime } from './timestamps.js'
import { type Scene, type Vary, varied } from './variation.js'

/** After its end all is as it was before, save what counters have counted: sooner or later nothing fires. */
export const recovery: Vary = (story, scene) => {
  if (!('alert' in story)) return []
  const healthy = endOf(story) + storyStep
  const pace = paceOf(story)
  const over = Math.ceil((healthy + (story.recoversIn ? seconds(story.recoversIn) : memoryOf(scene))) / pace) * pace
  const well = varied(
    story,
    'and all is well again',
    story.given.map((series) => recovered(series, healthy)),
  )
  return [{ ...story, ...well, expect: [...story.expect, quiet(`${over}s`)] }]
}

const recovered = (series: Given, at: number): Given => {
  if (isPointInTime(series)) return series
  if (isCounter(series)) return ended(series, at)
  const first = valueAt(series.life, 0)
  const moment = first ?? 'gone'
  return { ...series, life: lifeOf([...momentsOf(series.life), { at, moment }]) }
}

/** What has been counted stays counted, and nothing more is. */
const ended = (series: Given, at: number): Given => {
  const counted = valueAt(series.life, at)
  if (counted === undefined) return series
  return { ...series, life: lifeOf([...momentsOf(series.life), { at, moment: counted }]) }
}

const isCounter = ({ metric }: Given): boolean =>
  locate(metric).some(({ family: { type } }) => type === 'counter' || type === 'histogram')

/** How long the rules remember: every window and offset that one reads through another, and `keep_firing_for`. */
const memoryOf = ({ groups }: Scene): number => {
  const kept = alertRulesOf(groups).map(({ tier }) => seconds(tier.keepFiringFor))
  const windows = groups.flatMap(({ rules }) => rules.map(({ expr }) => longestWindow(expr.text)))
  return Math.max(...kept) + windows.reduce((sum, window) => sum + window, 0)
}

const longestWindow = (expr: string): number =>
  ['\\[', 'offset '].reduce((sum, before) => {
    const durations = [...expr.matchAll(new RegExp(`${before}(\\w+)`, 'g'))].map(([, written]) => written ?? '')
    return sum + Math.max(0, ...durations.filter(isDuration).map(seconds))
  }, 0)
