import { type AlertCase, fires, quiet, type Timeline } from '../../../model/case.js'
import { KubePersistentVolumeInodesFillingUp as alert } from '../alerts/KubePersistentVolumeInodesFillingUp.js'
import { accessMode, critical, inodes, othersAre, trendNeedsHistory, volume, warning } from './volumes.js'

/** A build that unpacks a lot of small files within half an hour, and clears up ten minutes later. */
const build = (hour: number, leaves: number): Timeline => {
  const begins = hour * 60
  return {
    [`${begins}m`]: { from: 700, perMinute: (leaves - 700) / 30 },
    [`${begins + 30}m`]: leaves,
    [`${begins + 40}m`]: 700,
  }
}

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A volume runs out of inodes in 20 minutes, with nearly all of its space free',
    given: [
      ...volume({ '0m': '98Gi' }),
      ...inodes({ '0m': 200, '150m': { from: 200, perMinute: -10 }, '170m': 0, '180m': 800 }),
    ],
    expect: [
      quiet('156m'),
      fires('156m30s', {
        ...critical,
        value: '13.5%',
        summary: 'The volume of shop/data is running out of inodes: 13.5% are free in cluster seoul',
      }),
      fires('169m', { ...critical, value: '1%' }),
      quiet('194m'),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Hardly any inode is left, with no trend to speak of',
    given: inodes({ '0m': 31, '30m': 29, '60m': 31 }),
    expect: [quiet('30m30s'), fires('31m', { ...critical, value: '2.9%' }), quiet('72m')],
  },
  {
    alert,
    tells: 'A new volume runs out of inodes at once: it takes twelve records to know',
    given: inodes({ '30m': { from: 350, perMinute: -10 } }),
    expect: [quiet('36m'), fires('36m30s', { ...critical, value: '28.5%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Files are made at a pace that ends within the hour: nobody is told before 40 % is left',
    given: inodes({ '0m': 900, '30m': { from: 900, perMinute: -20 } }),
    expect: [quiet('56m'), fires('57m', { ...critical, value: '36%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A build that comes every four hours is news the first time only, until it leaves much less',
    given: inodes({ '0m': 700, ...build(2, 250), ...build(6, 240), ...build(10, 100) }),
    expect: [
      quiet('141m'),
      fires('141m30s', { ...critical, value: '37.75%' }),
      quiet('382m'),
      quiet('391m'),
      quiet('622m'),
      fires('629m', { ...critical, value: '12%' }),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Files that nobody deletes take 1 % of the inodes an hour',
    given: inodes({ '0m': 200, '30m': { from: 200, perMinute: -0.1666666666 } }),
    expect: [quiet('5h40m'), fires('6h', { ...warning, value: '14.5%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Few inodes are free, and they last for more than a week',
    given: inodes({ '0m': 140, '30m': { from: 140, perMinute: -0.007 } }),
    expect: [quiet('6h'), quiet('8h')],
  },
  {
    alert,
    tells: 'A file system that has no fixed number of inodes counts none',
    given: inodes({ '0m': 0 }, 'a', 0),
    expect: [quiet('15m'), quiet('1h')],
  },
  {
    alert,
    tells: 'A volume that can only be read has no inode left, as it was made',
    given: [...inodes({ '0m': 0 }), accessMode('ReadOnlyMany'), ...othersAre('ReadWriteOnce')],
    expect: [quiet('15m'), quiet('1h')],
  },
  {
    alert,
    tells: 'Space runs out, and inodes do not: another alert',
    given: [...volume({ '0m': '4Gi', '30m': 0 }), ...inodes({ '0m': 900 })],
    expect: [quiet('31m'), quiet('2h')],
  },
]
