import { jobsExposing } from '../catalog/query.js'
import { type Duration, duration, seconds } from '../core/duration.js'
import type { Expr } from '../promql/expr.js'
import { selectorsOf } from '../promql/selectors.js'
import { promql } from '../promql/template.js'
import type { Settings } from './settings.js'

// Four scrapes may fail before a gauge is taken for gone; less than two minutes would be nervous at any interval.
const lookbackOver = (intervals: readonly Duration[]): Duration =>
  duration(Math.max(120, ...intervals.map((interval) => 4 * seconds(interval))))

/** How far readers of a job's series look back: the longer of 2 minutes and 4 scrape intervals. */
export const lookback = (settings: Settings, selector: Expr): Duration =>
  lookbackOver(
    selectorsOf(selector.text)
      .flatMap(({ metric }) => jobsExposing(metric ?? ''))
      .map((job) => settings.jobs[job].interval),
  )

/** How far readers of a record look back: the longer of 2 minutes and 4 of its intervals. */
export const recordLookback = (settings: Settings, interval: Duration = settings.ruleInterval): Duration =>
  lookbackOver([interval])

/** The last value of each series, through lost scrapes, its labels as they are. */
export const last = (settings: Settings, selector: Expr): Expr =>
  promql`last_over_time(${selector}[${lookback(settings, selector)}])`

/** The last value of each object's gauge, through lost scrapes, exporter restarts and replicas of the exporter. */
export const latest = (settings: Settings, by: readonly string[], selector: Expr): Expr =>
  promql`max by (${by}) (${last(settings, selector)})`

/** What each counter grows by per second, over 5 minutes or, where scrapes are rare, over as long as four of them take. */
export const perSecond = (settings: Settings, selector: Expr): Expr =>
  promql`rate(${selector}[${duration(Math.max(300, seconds(lookback(settings, selector))))}])`

/** 1 for each object of which the selector had any series of late. */
export const exists = (settings: Settings, by: readonly string[], selector: Expr): Expr =>
  promql`group by (${by}) (${last(settings, selector)})`
