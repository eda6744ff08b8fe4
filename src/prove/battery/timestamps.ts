import { amount } from '../../core/quantity.js'
import type { Given, Moment } from '../../model/case.js'
import { momentAt, valueAt } from '../../targets/promtool/life.js'

/** Whether a series' value is a point in time, by the convention that its family's name ends so. */
export const isPointInTime = ({ metric }: Given): boolean =>
  /_(time|time_seconds|timestamp|timestamp_seconds|timestamp_in_seconds|created)$/.test(metric)

/** What a series stays at while nothing happens from some time on: its value, or a clock that goes on. */
export const staysAt = (series: Given, at: number): Moment | undefined =>
  isPointInTime(series) ? momentAt(series.life, at) : valueAt(series.life, at)

/** The same so much later: where a value is itself a point in time, such as the start of a process, it moves along. */
export const movedBy = (series: Given, moment: Moment, by: number): Moment => {
  if (!isPointInTime(series) || moment === 'gone') return moment
  return typeof moment === 'object' ? { ...moment, from: amount(moment.from) + by } : amount(moment) + by
}
