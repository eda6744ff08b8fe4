import { type AlertCase, fires, quiet, type Timeline } from '../../../model/case.js'
import { KubePersistentVolumeInodesFillingUp as alert } from '../alerts/KubePersistentVolumeInodesFillingUp.js'
import {
  accessMode,
  critical,
  elsewhere,
  inodes,
  logs,
  othersAre,
  trendNeedsHistory,
  trendOfThePast,
  volume,
  warning,
} from './volumes.js'

/** A build that unpacks a lot of small files within half an hour, and clears up ten minutes later. */
const build = (begins: number, leaves: number): Timeline => ({
  [`${begins}m`]: { from: 700, perMinute: (leaves - 700) / 30 },
  [`${begins + 30}m`]: leaves,
  [`${begins + 40}m`]: 700,
})

/** Other claims, of a like name each, as full as each other. */
const others = (free: Timeline) => [logs, elsewhere].flatMap((claim) => inodes(free, 'a', 1000, claim))

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A volume runs out of inodes in 20 minutes, with nearly all of its space free',
    given: [
      ...volume({ '0m': '98Gi' }),
      ...inodes({ '0m': 200, '80m': { from: 200, perMinute: -10 }, '100m': 0, '110m': 800 }),
    ],
    expect: [
      quiet('86m'),
      fires('86m30s', {
        ...critical,
        value: '13.5%',
        summary: 'The volume of shop/data is running out of inodes: 13.5% are free in cluster seoul',
      }),
      fires('99m', { ...critical, value: '1%' }),
      fires('119m30s', { ...critical, value: '0%' }),
      quiet('124m'),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Hardly any inode is left, with no trend to speak of',
    given: inodes({ '0m': 31, '5m': 29, '15m': 31 }),
    expect: [quiet('5m30s'), fires('6m', { ...critical, value: '2.9%' }), quiet('27m')],
  },
  {
    alert,
    tells: 'A new volume runs out of inodes at once: it takes twelve records to know',
    given: inodes({ '5m': { from: 350, perMinute: -10 } }),
    expect: [quiet('11m'), fires('11m30s', { ...critical, value: '28.5%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Files are made at a pace that ends within the hour: nobody is told before 40 % is left',
    given: inodes({ '0m': 900, '5m': { from: 900, perMinute: -20 } }),
    expect: [quiet('31m'), fires('32m', { ...critical, value: '36%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Something makes files for five minutes, and no more: a quarter of an hour later it is no trend',
    given: inodes({ '0m': 450, '20m': { from: 450, perMinute: -40 }, '25m': 250 }),
    expect: [fires('44m', { ...critical, value: '25%' }), quiet('50m')],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A build that comes again and again is news the first time only, until it leaves much less',
    given: inodes({ '0m': 700, ...build(5, 250), ...build(80, 240), ...build(145, 200) }),
    expect: [
      quiet('26m'),
      fires('26m30s', { ...critical, value: '37.75%' }),
      quiet('56m'),
      quiet('110m'),
      quiet('119m'),
      quiet('174m'),
      fires('175m', { ...critical, value: '20%' }),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Files that nobody deletes take half a percent of the inodes an hour',
    given: inodes({ '0m': { from: 157.6, perMinute: -0.083333333 } }),
    expect: [quiet('106m'), fires('106m30s', { ...warning, value: '14.87%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Files take a twentieth of the inodes in half an hour: an hour later it takes twelve records to know',
    given: inodes({ '0m': { from: 200, perMinute: -2 }, '30m': 140, '81m': 800 }),
    expect: [
      quiet('80m'),
      fires('80m30s', { ...warning, value: '14%' }),
      fires('90m', { ...warning, value: '14%' }),
      quiet('92m'),
    ],
    skip: trendOfThePast,
  },
  {
    alert,
    tells: 'Few inodes are free, and they last for more than a week',
    given: inodes({ '0m': { from: 140, perMinute: -0.007 } }),
    expect: [quiet('90m'), quiet('2h')],
  },
  {
    alert,
    tells: 'One volume has hardly anything left, and two of like names get there within the hour',
    given: [...inodes({ '0m': 31, '5m': 29 }), ...others({ '5m': { from: 350, perMinute: -10 } })],
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
    alert,
    tells: 'Little is left of three volumes of like names, and the new one among them fills',
    given: [...inodes({ '5m': { from: 200, perMinute: -2 }, '35m': 140 }), ...others({ '0m': 140 })],
    expect: [quiet('85m'), fires('85m30s', { ...warning, value: '14%' })],
    skip: trendOfThePast,
  },
  {
    alert,
    tells: 'A volume that can only be read has no inode left, as it was made',
    given: [...inodes({ '0m': 0 }), accessMode('ReadOnlyMany'), ...othersAre('ReadWriteOnce')],
    expect: [quiet('15m'), quiet('20m')],
  },
  {
    alert,
    tells: 'Space runs out, and inodes do not: another alert',
    given: [...volume({ '0m': '4Gi', '5m': 0 }), ...inodes({ '0m': 900 })],
    expect: [quiet('6m'), quiet('20m')],
  },
]
