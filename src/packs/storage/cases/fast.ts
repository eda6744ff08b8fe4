import { fires, quiet } from '../../../model/case.js'
import type { Kind, Shares } from './kinds.js'
import { story, trendNeedsHistory } from './told.js'
import { accessMode, critical, elsewhere, logs, othersAre } from './volumes.js'

/** Little is left, or a trend ends within the hour. */
export const fast = (kind: Kind, other: Kind) => {
  const { of, summary } = kind
  /** Other claims, of a like name each, as full as each other. */
  const others = (free: Shares) => [logs, elsewhere].flatMap((claim) => of(free, claim))
  return [
    {
      tells: 'Of the last fifth nothing is left after 20 minutes, and then all is freed',
      given: [
        ...of({ '0m': 20, '15m': { from: 20, perMinute: -1 }, '35m': 0, '45m': 80 }),
        accessMode('ReadWriteOnce'),
      ],
      expect: [
        quiet('21m'),
        fires('21m30s', { ...critical, value: '13.5%', summary: summary('13.5%') }),
        fires('34m', { ...critical, value: '1%' }),
        fires('54m30s', { ...critical, value: '0%' }),
        quiet('59m'),
      ],
      skip: trendNeedsHistory,
    },
    {
      tells: 'Hardly anything is left, with no trend to speak of',
      given: of({ '0m': 3.1, '5m': 2.9, '15m': 3.1 }),
      expect: [quiet('5m30s'), fires('6m', { ...critical, value: '2.9%' }), quiet('27m')],
    },
    {
      tells: 'A new volume fills at once: it takes twelve records to know',
      given: of({ '5m': { from: 35, perMinute: -1 } }),
      expect: [quiet('11m'), fires('11m30s', { ...critical, value: '28.5%' })],
      skip: trendNeedsHistory,
    },
    {
      tells: 'It goes at a pace that ends within the hour, and nobody is told before 40 % is left',
      given: of({ '0m': 90, '5m': { from: 90, perMinute: -2 } }),
      expect: [quiet('31m'), fires('32m', { ...critical, value: '36%' })],
      skip: trendNeedsHistory,
    },
    {
      tells: 'Something takes 20 % in five minutes, and no more: a quarter of an hour later it is no trend',
      given: of({ '0m': 45, '5m': { from: 45, perMinute: -4 }, '10m': 25 }),
      expect: [fires('29m', { ...critical, value: '25%' }), quiet('35m')],
      skip: trendNeedsHistory,
    },
    {
      tells: 'What leaves a quarter comes again: that is no news until it leaves less than it did before',
      given: of({ '0m': 70, '2m': 25, '12m': 70, '45m': { from: 70, perMinute: -1.5 } }),
      expect: [quiet('70m'), quiet('75m30s'), fires('78m', { ...critical, value: '20.5%' })],
      skip: trendNeedsHistory,
    },
    {
      tells: 'One volume has hardly anything left, and two of like names get there within the hour',
      given: [...of({ '0m': 3.1, '5m': 2.9 }), ...others({ '5m': { from: 35, perMinute: -1 } })],
      expect: [
        fires(
          '12m',
          { ...critical, value: '2.9%' },
          { ...critical, on: logs, value: '28%' },
          { ...critical, on: elsewhere, value: '28%' },
        ),
      ],
      skip: trendNeedsHistory,
    },
    {
      tells: 'A volume that can only be read is full, as it was made',
      given: [...of({ '0m': 1, '5m': 0 }), accessMode('ReadOnlyMany'), ...othersAre('ReadWriteOnce')],
      expect: [quiet('6m'), quiet('10m')],
    },
    {
      tells: 'Space runs out, or inodes do, and the other does not: another alert',
      given: [...of({ '0m': 90 }), ...other.of({ '0m': 3.1, '5m': 0 })],
      expect: [quiet('6m'), quiet('10m')],
    },
  ].map(story(kind))
}
