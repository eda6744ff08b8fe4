import { lacks, type RecordCase, reads } from '../../../model/case.js'
import { volumeFree, volumeInodesFree, volumeLowest } from '../signals/filling.js'
import { type Kind, kinds } from './kinds.js'
import { skipped } from './told.js'
import { accessMode, data, inodes, othersAre, volume } from './volumes.js'

const memoryNeedsHistory = { 'history-begins': 'an hour must pass before there is anything to remember' } as const

const ofBoth = ({ free, low, lowest, of }: Kind): readonly RecordCase[] => [
  {
    record: free,
    tells: 'A claim that one pod may only read and another may write counts as any',
    given: [...of({ '0m': 40 }), accessMode('ReadOnlyMany'), accessMode('ReadWriteOnce'), ...othersAre('ReadOnlyMany')],
    expect: [reads('5m', data, '40%')],
  },
  {
    record: low,
    tells: 'A dip of two minutes is the lowest of its quarter of an hour',
    given: of({ '0m': 40, '20m': 10, '22m': 40 }),
    expect: [reads('15m', data, '40%'), reads('30m', data, '10%'), reads('45m', data, '40%')],
  },
  {
    record: lowest,
    tells: 'A dip is remembered from an hour later on',
    given: of({ '0m': 40, '5m': 10, '7m': 40 }),
    expect: [reads('1h4m', data, '40%'), reads('1h6m', data, '10%')],
    skip: memoryNeedsHistory,
  },
]

export const cases: readonly RecordCase[] = [
  ...ofBoth(kinds.bytes),
  ...ofBoth(kinds.inodes),
  {
    record: volumeFree,
    tells: 'Two nodes mount a claim: it has one free share, the lesser, in case they disagree',
    given: [...volume({ '0m': '40Gi' }), ...volume({ '0m': '39Gi' }, { node: 'b' }), accessMode('ReadWriteMany')],
    expect: [reads('5m', data, '39%')],
  },
  {
    record: volumeFree,
    tells: 'A driver that cannot tell how large its volume is says 0',
    given: volume({ '0m': 0 }, { size: 0 }),
    expect: [lacks('5m', data)],
  },
  {
    record: volumeInodesFree,
    tells: 'Inodes have a share of their own',
    given: [...volume({ '0m': '40Gi' }), ...inodes({ '0m': 200 })],
    expect: [reads('5m', data, '20%')],
  },
  {
    record: volumeInodesFree,
    tells: 'A file system that has no fixed number of inodes counts none',
    given: inodes({ '0m': 0 }, { all: 0 }),
    expect: [lacks('5m', data)],
  },
  {
    record: volumeLowest,
    tells: 'It is forgotten a day after that',
    given: volume({ '0m': '40Gi', '5m': '10Gi', '7m': '40Gi' }),
    expect: [reads('25h15m', data, '10%'), reads('25h30m', data, '40%')],
    skip: skipped('what can go wrong meanwhile is told in the hour after the dip'),
  },
]
