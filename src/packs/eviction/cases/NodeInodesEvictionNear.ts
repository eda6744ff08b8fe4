import { type Case, fires, quiet, reads } from '../../../model/case.js'
import { until } from '../../node/cases/gone.js'
import { NodeInodesEvictionNear as alert } from '../alerts/NodeInodesEvictionNear.js'
import { inodesHeadroom } from '../signals/filesystem-headroom.js'
import { imagefs, nodefs, rootDisk, rootInodes, trendNeedsHistory } from './root-disk.js'

const both = (value: string) => [
  { ...nodefs, value },
  { ...imagefs, value },
]

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'Millions of small files are written while most of the bytes are free, and deleted',
    given: [...rootDisk({ '0m': '98Gi' }), ...rootInodes({ '0m': 600_000, '10m': 95_000, '30m': 600_000 })],
    expect: [
      quiet('19m30s'),
      fires(
        '20m',
        { ...nodefs, value: '4.5%', summary: 'a is 4.5% of its inodes away from evictions (nodefs) in cluster seoul' },
        {
          ...imagefs,
          value: '4.5%',
          summary: 'a is 4.5% of its inodes away from evictions (imagefs) in cluster seoul',
        },
      ),
      fires('39m', ...both('4.5%')),
      quiet('41m'),
    ],
  },
  {
    alert,
    tells: 'Inodes go so that less than four hours are left: it counts once a quarter is free',
    given: rootInodes({ '0m': 500_000, '10m': { from: 500_000, perMinute: -2500 } }),
    // Less than 25 % is free from 1h50m on.
    expect: [quiet('1h59m'), fires('2h1m', ...both('17.25%'))],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells:
      'Small files begin to be written after an hour of calm, and end: the long trend sees the one, and the short one the other',
    given: rootInodes({ '0m': 240_000, '60m': { from: 240_000, perMinute: -2500 }, '96m': 150_000 }),
    expect: [quiet('1h25m'), fires('1h34m', ...both('10.5%')), fires('1h49m', ...both('10%')), quiet('111m30s')],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Of the inodes 5.5 % are left, then 4, until the machine is switched off',
    given: until('95m', ...rootInodes({ '0m': 600_000, '5m': 105_000, '40m': 90_000 })),
    expect: [
      quiet('49m'),
      fires('51m', ...both('4%')),
      fires('1h35m', ...both('4%')),
      fires('1h49m', ...both('4%')),
      quiet('1h52m'),
    ],
  },
  {
    alert,
    tells: 'A large archive is unpacked, once',
    given: rootInodes({ '0m': 900_000, '10m': 220_000 }),
    expect: [quiet('20m'), quiet('30m'), quiet('1h')],
  },
  {
    alert,
    tells: 'A file system without a number of inodes, such as btrfs, never runs out of them',
    given: rootInodes({ '0m': 0 }, 0),
    expect: [quiet('20m'), quiet('1h')],
  },
  {
    alert,
    tells: 'Few are free for nine minutes',
    given: rootInodes({ '0m': 600_000, '10m': 60_000, '19m': 600_000 }),
    expect: [quiet('19m30s'), quiet('20m'), quiet('40m')],
  },
  {
    record: inodesHeadroom,
    tells: 'What is left is what is free, less what the kubelet keeps free',
    given: rootInodes({ '0m': 300_000, '5m': 50_000 }),
    expect: [
      reads('4m', { node: 'a', fs: 'nodefs' }, '25%'),
      reads('10m', { node: 'a', fs: 'nodefs' }, 0),
      reads('10m', { node: 'a', fs: 'imagefs' }, 0),
    ],
  },
]
