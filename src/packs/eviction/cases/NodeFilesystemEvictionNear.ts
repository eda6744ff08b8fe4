import { type Case, fires, quiet, reads } from '../../../model/case.js'
import { until } from '../../node/cases/gone.js'
import { NodeFilesystemEvictionNear as alert } from '../alerts/NodeFilesystemEvictionNear.js'
import { filesystemHeadroom } from '../signals/filesystem-headroom.js'
import { imagefs, nodefs, rootDisk, trendNeedsHistory } from './root-disk.js'

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'A disk is 19 % free, of which images may not have 15; then 14 %, of which the node may not have 10',
    given: rootDisk({ '0m': '60Gi', '10m': '19Gi', '30m': '14Gi', '50m': '60Gi' }),
    expect: [
      quiet('19m30s'),
      fires('20m', {
        ...imagefs,
        value: '4%',
        summary: 'a is 4% of its disk space away from evictions (imagefs) in cluster seoul',
      }),
      fires('29m', { ...imagefs, value: '4%' }),
      fires('40m', { ...imagefs, value: '-1%' }, { ...nodefs, value: '4%' }),
      quiet('1h10m'),
    ],
  },
  {
    alert,
    tells:
      'A disk fills so that less than four hours are left, more slowly for a while, and then at a leap: it counts once a third is free',
    given: rootDisk({
      '0m': '60Gi',
      '10m': { from: '60Gi', perMinute: '-256Mi' },
      '145m': { from: '26.25Gi', perMinute: '-51.2Mi' },
      '165m': { from: '19Gi', perMinute: '-256Mi' },
    }),
    // Less than 35 % is free from 1h50m on, less than 30 % from 2h10m on.
    expect: [
      quiet('1h59m'),
      fires('2h1m', { ...imagefs, value: '17.25%' }),
      fires('2h21m', { ...imagefs, value: '12.25%' }, { ...nodefs, value: '17.25%' }),
      fires('2h44m', { ...imagefs, value: '10.3%' }),
      fires('2h58m', { ...imagefs, value: '0.75%' }, { ...nodefs, value: '5.75%' }),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells:
      'Containers begin to write after an hour of calm, and end: the long trend sees the one, and the short one the other',
    given: rootDisk({ '0m': '34Gi', '60m': { from: '34Gi', perMinute: '-256Mi' }, '96m': '25Gi' }),
    expect: [
      quiet('1h25m'),
      fires('1h32m', { ...imagefs, value: '11%' }),
      fires('1h34m', { ...imagefs, value: '10.5%' }, { ...nodefs, value: '15.5%' }),
      fires('1h49m', { ...imagefs, value: '10%' }, { ...nodefs, value: '15%' }),
      quiet('111m30s'),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A disk is 20.5 % free, of which images have 5.5, then 19, until the machine is switched off',
    given: until('95m', ...rootDisk({ '0m': '60Gi', '5m': '20.5Gi', '40m': '19Gi' })),
    expect: [
      quiet('49m'),
      fires('51m', { ...imagefs, value: '4%' }),
      fires('1h35m', { ...imagefs, value: '4%' }),
      fires('1h49m', { ...imagefs, value: '4%' }),
      quiet('1h52m'),
    ],
  },
  {
    alert,
    tells: 'Large images are pulled, once: a third of the disk is free',
    given: rootDisk({ '0m': '90Gi', '10m': '32Gi' }),
    expect: [quiet('20m'), quiet('30m'), quiet('1h')],
  },
  {
    alert,
    tells: 'A disk fills slowly: at this rate it lasts for a day',
    given: rootDisk({ '0m': '34Gi', '10m': { from: '34Gi', perMinute: '-16Mi' } }),
    expect: [quiet('1h'), quiet('3h')],
  },
  {
    alert,
    tells: 'Little is free for nine minutes, until the kubelet removes images',
    given: rootDisk({ '0m': '60Gi', '10m': '16Gi', '19m': '40Gi' }),
    expect: [quiet('19m30s'), quiet('20m'), quiet('40m')],
  },
  {
    record: filesystemHeadroom,
    tells: 'What is left is what is free, less what the kubelet keeps free of each file system',
    given: rootDisk({ '0m': '60Gi', '5m': '5Gi' }),
    expect: [reads('4m', { node: 'a', fs: 'nodefs' }, '50%'), reads('10m', { node: 'a', fs: 'nodefs' }, '-5%')],
  },
  {
    record: filesystemHeadroom,
    tells: 'Images have a threshold of their own',
    given: rootDisk({ '0m': '40Gi', '5m': '30Gi' }),
    expect: [reads('4m', { node: 'a', fs: 'imagefs' }, '25%'), reads('10m', { node: 'a', fs: 'imagefs' }, '15%')],
  },
]
