import { type Case, fires, type Given, given, lacks, quiet, reads, type Timeline } from '../../../model/case.js'
import { NodeFilesystemSpaceFillingUp as alert } from '../alerts/NodeFilesystemSpaceFillingUp.js'
import { filesystemFree } from '../signals/filesystems.js'

/** A file system of 100 GiB. */
const disk = (mountpoint: string, free: Timeline, { fstype = 'ext4', node = 'a' } = {}): readonly Given[] => {
  const labels = { node, device: '/dev/sda1', mountpoint, fstype, device_error: '' } as const
  return [
    given('node_filesystem_size_bytes', labels, { '0m': '100Gi' }),
    given('node_filesystem_avail_bytes', labels, free),
  ]
}

/** Disks that have plenty left and fill steadily: another one of node a, and the same one of another node. */
const others = (free: Timeline): readonly Given[] => [...disk('/', free), ...disk('/var/log', free, { node: 'b' })]

const warning = { severity: 'warning', on: { node: 'a', mountpoint: '/var/log' } } as const
const critical = { severity: 'critical', on: { node: 'a', mountpoint: '/var/log' } } as const
const trendNeedsHistory = { 'history-begins': 'a trend is not known before there is history' } as const

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'Logs fill a disk by 15 GiB an hour, and are deleted in time',
    given: disk('/var/log', { '0m': '70Gi', '10m': { from: '70Gi', perMinute: '-256Mi' }, '265m': '70Gi' }),
    // Less than 25 % from 3h10m on, less than 15 % from 3h50m on.
    expect: [
      quiet('3h40m'),
      fires('3h41m', {
        ...warning,
        value: '17.25%',
        summary: '/var/log of a is filling up: 17.25% is free in cluster seoul',
      }),
      fires('4h20m', { ...warning, value: '7.5%' }),
      fires('4h21m', { ...critical, value: '7.25%' }, { ...warning, value: '7.25%' }),
      quiet('4h36m'),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A disk that stood at 24 % for six hours fills by 12 GiB an hour: the trend of all that time sees it late',
    given: [
      ...disk('/var/log', { '0m': '24Gi', '6h': { from: '24Gi', perMinute: '-204.8Mi' } }),
      ...others({ '0m': { from: '98Gi', perMinute: '-150Mi' } }),
    ],
    // By half that time less than a day is left from 6h31m on, by all of it from 6h59m on, by more from 7h9m on.
    expect: [quiet('7h6m'), fires('7h35m', { ...critical, value: '5%' }, { ...warning, value: '5%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A disk that stood at 14 % fills, and no more after an hour',
    given: disk('/var/log', { '0m': '14Gi', '60m': { from: '14Gi', perMinute: '-128Mi' }, '120m': '6.5Gi' }),
    expect: [
      quiet('1h30m'),
      fires('1h50m', { ...warning, value: '7.75%' }),
      fires('1h59m', { ...critical, value: '6.625%' }, { ...warning, value: '6.625%' }),
      fires('2h19m', { ...critical, value: '6.5%' }, { ...warning, value: '6.5%' }),
      quiet('2h27m'),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Images are pulled until the kubelet removes old ones, twice',
    given: disk('/', {
      '0m': '40Gi',
      '5m': { from: '40Gi', perMinute: '-1Gi' },
      '33m': '40Gi',
      '35m': { from: '40Gi', perMinute: '-1Gi' },
      '63m': '40Gi',
    }),
    expect: [quiet('32m'), quiet('1h'), quiet('1h35m')],
  },
  {
    alert,
    tells: 'Somebody puts a large file on the disk, and no more',
    given: [
      ...disk('/var/log', { '0m': '70Gi', '10m': '10Gi' }),
      ...others({ '0m': { from: '98Gi', perMinute: '-350Mi' } }),
    ],
    expect: [quiet('41m'), quiet('1h10m'), quiet('3h')],
  },
  {
    alert,
    tells: 'A volume of a pod fills: claims have alerts of their own',
    given: disk('/var/lib/kubelet/pods/7/volumes/data', {
      '0m': '70Gi',
      '10m': { from: '70Gi', perMinute: '-256Mi' },
    }),
    expect: [quiet('3h41m'), quiet('4h21m')],
  },
  {
    record: filesystemFree,
    tells: 'What is free for others than root is recorded, by mount, of what is a disk of the node',
    given: [
      ...disk('/', { '0m': '70Gi' }),
      ...disk('/var/log', { '0m': '9Gi' }),
      ...disk('/dev/shm', { '0m': '3Gi' }, { fstype: 'tmpfs' }),
      ...disk('/var/lib/kubelet/pods/7/volumes/data', { '0m': '5Gi' }),
    ],
    expect: [
      lacks('5m', { node: 'a', mountpoint: '/dev/shm' }),
      lacks('5m', { node: 'a', mountpoint: '/var/lib/kubelet/pods/7/volumes/data' }),
      reads('5m', { node: 'a', mountpoint: '/' }, '70Gi'),
      reads('5m', { node: 'a', mountpoint: '/var/log' }, '9Gi'),
    ],
  },
]
