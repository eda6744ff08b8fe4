import { fires, quiet } from '../../../model/case.js'
import type { Kind } from './kinds.js'
import { story, trendNeedsHistory, trendOfThePast } from './told.js'
import { elsewhere, logs, warning } from './volumes.js'

/** The lowest of a day goes down to nothing within four days. */
export const slow = (kind: Kind) => {
  const { of } = kind
  return [
    {
      tells: 'Half a percent an hour is taken: that is for today, until most is freed',
      given: of({ '0m': { from: 15.6, perMinute: -0.0083333333 }, '89m': 80 }),
      expect: [
        quiet('86m'),
        fires('88m', { ...warning, value: '14.87%' }),
        fires('98m', { ...warning, value: '14.86%' }),
        quiet('101m'),
      ],
      skip: trendNeedsHistory,
    },
    {
      tells: 'Little is free, and it shrinks by 1 % in a day: it lasts for more than a week',
      given: of({ '0m': { from: 14, perMinute: -0.0007 } }),
      expect: [quiet('81m'), quiet('83m')],
    },
    {
      tells: 'Little is left of three volumes of like names, and the new one among them fills',
      given: [
        ...of({ '5m': { from: 20, perMinute: -0.2 }, '35m': 14 }),
        ...[logs, elsewhere].flatMap((claim) => of({ '0m': 14 }, claim)),
      ],
      expect: [quiet('85m'), fires('85m30s', { ...warning, value: '14%' })],
      skip: trendOfThePast,
    },
  ].map(story(kind))
}
