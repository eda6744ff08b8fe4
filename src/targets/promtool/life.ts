import { isDuration, seconds } from '../../core/duration.js'
import { amount } from '../../core/quantity.js'
import type { Moment, Timeline } from '../../model/case.js'

/** A moment of a series' life, in seconds since the story began. */
export interface MomentAt {
  readonly at: number
  readonly moment: Moment
}

/** A life in order of time. Throws a TypeError for a time that is no duration: a pack's mistake. */
export const momentsOf = (life: Timeline): readonly MomentAt[] =>
  Object.entries(life)
    .map(([at, moment]) => {
      if (!isDuration(at)) throw new TypeError(`"${at}" is not a time in a story, such as 0m or 12m30s`)
      return { at: seconds(at), moment }
    })
    .sort((a, b) => a.at - b.at)

/** A life from moments, the inverse of `momentsOf`. */
export const lifeOf = (moments: readonly MomentAt[]): Timeline =>
  Object.fromEntries(moments.map(({ at, moment }) => [`${at}s`, moment]))

/** The value of a life at a time, in base units; undefined before its first moment and while it is gone. */
export const valueAt = (life: Timeline, at: number): number | undefined => {
  const last = momentsOf(life).findLast((moment) => moment.at <= at)
  return last && momentValue(last, at)
}

/** What a moment has become some time later: its ramp goes on from where it is by then. */
export const momentAt = (life: Timeline, at: number): Moment | undefined => {
  const last = momentsOf(life).findLast((moment) => moment.at <= at)
  if (!last || typeof last.moment !== 'object') return last?.moment
  return { ...last.moment, from: momentValue(last, at) ?? 0 }
}

const momentValue = ({ at, moment }: MomentAt, later: number): number | undefined => {
  if (moment === 'gone') return undefined
  if (typeof moment !== 'object') return amount(moment)
  return amount(moment.from) + (amount(moment.perMinute) * (later - at)) / 60
}

/**
 * A life as promtool writes series: `0x9 1+2x4 stale _x3`, one sample per `step` seconds from the story's beginning
 * up to `until`. Throws a TypeError for a moment between two samples.
 */
export const notation = (life: Timeline, step: number, until: number): string => {
  const moments = momentsOf(life).filter(({ at }) => at <= until)
  const odd = moments.find(({ at }) => at % step !== 0)
  if (odd) throw new TypeError(`A story's moment at ${odd.at}s is not a multiple of its step of ${step}s`)
  const first = moments[0]?.at ?? until + step
  const spans = moments.map(({ at, moment }, i) => {
    const end = moments[i + 1]?.at ?? until + step
    return span(moment, (end - at) / step, step)
  })
  return [...(first > 0 ? [repeated('_', first / step)] : []), ...spans].join(' ')
}

const span = (moment: Moment, samples: number, step: number): string => {
  if (moment === 'gone') return samples === 1 ? 'stale' : `stale ${repeated('_', samples - 1)}`
  if (typeof moment !== 'object') return `${amount(moment)}x${samples - 1}`
  const slope = (amount(moment.perMinute) * step) / 60
  return `${amount(moment.from)}${slope < 0 ? '' : '+'}${slope}x${samples - 1}`
}

const repeated = (what: '_', times: number): string => `${what}x${times}`
