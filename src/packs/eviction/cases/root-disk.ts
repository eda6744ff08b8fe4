import { type Given, given, type Timeline } from '../../../model/case.js'

const labels = { node: 'a', device: '/dev/sda1', mountpoint: '/', fstype: 'ext4', device_error: '' } as const

/** A root disk of 100 GiB, which holds both of the kubelet's file systems. */
export const rootDisk = (free: Timeline): readonly Given[] => [
  given('node_filesystem_size_bytes', labels, { '0m': '100Gi' }),
  given('node_filesystem_avail_bytes', labels, free),
]

/** Its inodes; btrfs has none. */
export const rootInodes = (free: Timeline, files = 1_000_000): readonly Given[] => [
  given('node_filesystem_files', labels, { '0m': files }),
  given('node_filesystem_files_free', labels, free),
]

export const nodefs = { severity: 'warning', on: { node: 'a', fs: 'nodefs' } } as const
export const imagefs = { severity: 'warning', on: { node: 'a', fs: 'imagefs' } } as const

export const trendNeedsHistory = { 'history-begins': 'a trend is not known before there is history' } as const
