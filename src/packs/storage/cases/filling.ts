import { lacks, type RecordCase, reads } from '../../../model/case.js'
import {
  volumeFree,
  volumeInodesFree,
  volumeInodesLow,
  volumeInodesLowest,
  volumeLow,
  volumeLowest,
} from '../signals/filling.js'
import { accessMode, inodes, othersAre, volume } from './volumes.js'

const data = { namespace: 'shop', persistentvolumeclaim: 'data' } as const

const memoryNeedsHistory = { 'history-begins': 'an hour must pass before there is anything to remember' } as const

export const cases: readonly RecordCase[] = [
  {
    record: volumeFree,
    tells: 'Two nodes mount a claim: it has one free share, the lesser, in case they disagree',
    given: [...volume({ '0m': '40Gi' }), ...volume({ '0m': '39Gi' }, 'b'), accessMode('ReadWriteMany')],
    expect: [reads('5m', data, '39%')],
  },
  {
    record: volumeFree,
    tells: 'A claim that one pod may only read and another may write counts as any',
    given: [
      ...volume({ '0m': '40Gi' }),
      accessMode('ReadOnlyMany'),
      accessMode('ReadWriteOnce'),
      ...othersAre('ReadOnlyMany'),
    ],
    expect: [reads('5m', data, '40%')],
  },
  {
    record: volumeInodesFree,
    tells: 'Inodes have a share of their own',
    given: [
      ...volume({ '0m': '40Gi' }),
      ...inodes({ '0m': 200 }),
      accessMode('ReadWriteOnce'),
      ...othersAre('ReadOnlyMany'),
    ],
    expect: [reads('5m', data, '20%')],
  },
  {
    record: volumeFree,
    tells: 'A driver that cannot tell how large its volume is says 0',
    given: volume({ '0m': 0 }, 'a', 0),
    expect: [lacks('5m', data)],
  },
  {
    record: volumeInodesFree,
    tells: 'A file system that has no fixed number of inodes counts none',
    given: inodes({ '0m': 0 }, 'a', 0),
    expect: [lacks('5m', data)],
  },
  {
    record: volumeLow,
    tells: 'A dip of two minutes is the lowest of its quarter of an hour',
    given: volume({ '0m': '40Gi', '20m': '10Gi', '22m': '40Gi' }),
    expect: [reads('15m', data, '40%'), reads('30m', data, '10%'), reads('45m', data, '40%')],
  },
  {
    record: volumeInodesLow,
    tells: 'The same for inodes',
    given: inodes({ '0m': 400, '20m': 100, '22m': 400 }),
    expect: [reads('15m', data, '40%'), reads('30m', data, '10%'), reads('45m', data, '40%')],
  },
  {
    record: volumeLowest,
    tells: 'A dip is remembered from an hour later on, for a day',
    given: volume({ '0m': '40Gi', '20m': '10Gi', '22m': '40Gi' }),
    expect: [
      reads('1h15m', data, '40%'),
      reads('1h30m', data, '10%'),
      reads('25h15m', data, '10%'),
      reads('25h45m', data, '40%'),
    ],
    skip: memoryNeedsHistory,
  },
  {
    record: volumeInodesLowest,
    tells: 'The same for inodes',
    given: inodes({ '0m': 400, '20m': 100, '22m': 400 }),
    expect: [reads('1h15m', data, '40%'), reads('1h30m', data, '10%')],
    skip: memoryNeedsHistory,
  },
]
