import { type Case, fires, type Given, given, quiet, reads, type Timeline } from '../../../model/case.js'
import { NodeFilesystemSpaceFillingUp as alert } from '../alerts/NodeFilesystemSpaceFillingUp.js'
import { filesystemFree } from '../signals/filesystems.js'

/** A file system of 100 GiB. */
const disk = (mountpoint: string, free: Timeline): readonly Given[] => {
  const labels = { node: 'a', device: '/dev/sda1', mountpoint, fstype: 'ext4', device_error: '' } as const
  return [
    given('node_filesystem_size_bytes', labels, { '0m': '100Gi' }),
    given('node_filesystem_avail_bytes', labels, free),
  ]
}

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
    tells: 'A disk fills by 3 GiB an hour: that is for tomorrow',
    given: disk('/var/log', { '0m': '40Gi', '10m': { from: '40Gi', perMinute: '-51.2Mi' } }),
    // Less than 25 % from 5h10m on.
    expect: [quiet('5h40m'), fires('5h41m', { ...warning, value: '23.45%' })],
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
    given: disk('/var/log', { '0m': '70Gi', '10m': '10Gi' }),
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
    tells: 'What is free for others than root is recorded, by mount',
    given: [...disk('/', { '0m': '70Gi' }), ...disk('/var/log', { '0m': '9Gi' })],
    expect: [
      reads('5m', { node: 'a', mountpoint: '/' }, '70Gi'),
      reads('5m', { node: 'a', mountpoint: '/var/log' }, '9Gi'),
    ],
  },
]
