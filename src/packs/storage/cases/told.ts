import { type AlertCase, variations } from '../../../model/case.js'
import type { Kind } from './kinds.js'

/** A story of a volume that fills. What is remembered for a day keeps nothing firing, so all is over soon. */
export const story =
  ({ alert }: Kind) =>
  (told: Omit<AlertCase, 'alert' | 'recoversIn'>): AlertCase => ({ ...told, alert, recoversIn: '20m' })

export const trendNeedsHistory = { 'history-begins': 'a trend is not known before there is history' } as const

/** For stories of what is compared with an hour ago, which an hour without scrapes is too. */
export const trendOfThePast = { ...trendNeedsHistory, gap: 'an hour ago is so by the clock, scrapes or none' } as const

/** No variation of a story is told, for the same reason. */
export const skipped = (reason: string): NonNullable<AlertCase['skip']> =>
  Object.fromEntries(variations.map((variation) => [variation, reason]))
