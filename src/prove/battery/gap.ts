import { type Duration, seconds } from '../../core/duration.js'
import { type Case, type Given, type Moment, quiet } from '../../model/case.js'
import { lifeOf, type MomentAt, momentAt, momentsOf } from '../../targets/promtool/life.js'
import { paceOf } from '../../targets/promtool/story.js'
import { endOf, firstChange } from './times.js'
import { movedBy } from './timestamps.js'
import { type Vary, varied } from './variation.js'

const begins = 60
const lasts = 1200

/** Prometheus is down for 20 minutes while all is well; the story goes on later, and ends as it does. */
export const gap: Vary = (story) => {
  if ((firstChange(story) ?? endOf(story)) <= begins) return []
  const later = varied(story, 'after a gap of 20 minutes', story.given.map(interrupted))
  return 'alert' in later
    ? [{ ...later, expect: [...backAgain(later), ...later.expect.map(shifted)] }]
    : [{ ...later, expect: later.expect.map(shifted) }]
}

const interrupted = (series: Given): Given => {
  const moments = momentsOf(series.life)
  const ahead = moments.filter(({ at }) => at > begins).map((moment) => postponed(moment, series))
  const present = momentAt(series.life, begins)
  if (present === undefined) return { ...series, life: lifeOf(ahead) }
  const before = moments.filter(({ at }) => at < begins)
  return {
    ...series,
    life: lifeOf([
      ...before,
      { at: begins, moment: 'gone' },
      { at: begins + lasts, moment: resumed(series, present) },
      ...ahead,
    ]),
  }
}

const postponed = ({ at, moment }: MomentAt, series: Given): MomentAt => ({
  at: at + lasts,
  moment: movedBy(series, moment, lasts),
})

// A clock has gone on meanwhile.
const resumed = (series: Given, present: Moment): Moment =>
  typeof present === 'object' ? movedBy(series, present, lasts) : present

const shifted = <M extends { readonly at: Duration }>(moment: M): M =>
  seconds(moment.at) > begins ? { ...moment, at: `${seconds(moment.at) + lasts}s` } : moment

// What has been counted or missed meanwhile must not look like news.
const backAgain = (story: Case) => {
  const pace = paceOf(story)
  const first = Math.ceil((begins + lasts) / pace) * pace
  return [quiet(`${first}s`), quiet(`${first + pace}s`)]
}
