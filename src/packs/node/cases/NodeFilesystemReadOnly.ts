import { type Case, fires, given, lacks, quiet, reads, type Timeline } from '../../../model/case.js'
import { NodeFilesystemReadOnly as alert } from '../alerts/NodeFilesystemReadOnly.js'
import { filesystemReadOnly } from '../signals/filesystems.js'

const readOnly = (mountpoint: string, life: Timeline, fstype = 'ext4') =>
  given('node_filesystem_readonly', { node: 'a', device: '/dev/sda1', mountpoint, fstype, device_error: '' }, life)

const data = { severity: 'critical', on: { node: 'a', mountpoint: '/data' } } as const
const needsHistory = { 'history-begins': 'that it was writable is not known before there is history' } as const

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'A disk returns errors, and the kernel remounts it; it is mended an hour later',
    given: [readOnly('/data', { '0m': 0, '20m': 1, '80m': 0 }), readOnly('/', { '0m': 0 })],
    expect: [
      quiet('24m30s'),
      fires('25m', { ...data, summary: '/data of a has become read-only in cluster seoul' }),
      fires('1h20m', data),
      quiet('1h30m'),
    ],
    skip: needsHistory,
  },
  {
    alert,
    tells: 'A machine is switched off while a file system is read-only',
    given: [readOnly('/data', { '0m': 0, '20m': 1, '40m': 'gone' })],
    expect: [quiet('24m30s'), fires('26m', data), fires('48m30s', data), quiet('51m')],
    skip: needsHistory,
  },
  {
    alert,
    tells: 'A file system was read-only from the beginning',
    given: [readOnly('/usr', { '0m': 1 })],
    expect: [quiet('25m'), quiet('1h')],
  },
  {
    alert,
    tells: 'A volume of a pod, and a memory file system, become read-only',
    given: [
      readOnly('/var/lib/kubelet/pods/7/volumes/data', { '0m': 0, '20m': 1 }),
      readOnly('/dev/shm', { '0m': 0, '20m': 1 }, 'tmpfs'),
    ],
    expect: [quiet('25m'), quiet('1h')],
  },
  {
    alert,
    tells: 'Somebody remounts a file system read-only for four minutes',
    given: [readOnly('/data', { '0m': 0, '20m': 1, '24m': 0 })],
    expect: [quiet('25m'), quiet('30m')],
  },
  {
    record: filesystemReadOnly,
    tells: 'A disk that was away for half a day comes back read-only',
    given: [readOnly('/data', { '0m': 0, '12h': 'gone', '24h40m': 1 }), readOnly('/', { '0m': 0 })],
    expect: [
      reads('24h41m', { node: 'a', mountpoint: '/data' }, 1),
      reads('24h41m', { node: 'a', mountpoint: '/' }, 0),
    ],
    skip: needsHistory,
  },
  {
    record: filesystemReadOnly,
    tells: 'A disk that was put in a moment ago is away for seven minutes, and comes back read-only',
    given: [readOnly('/data', { '10m': 0, '15m': 'gone', '22m': 1 }), readOnly('/', { '0m': 0 })],
    expect: [lacks('9m', { node: 'a', mountpoint: '/data' }), reads('23m', { node: 'a', mountpoint: '/data' }, 1)],
    skip: needsHistory,
  },
  {
    record: filesystemReadOnly,
    tells: 'A read-only disk is away for forty minutes, and then for ninety, after which nobody knows how it was',
    given: [
      readOnly('/data', { '0m': 0, '12m': 1, '15m': 'gone', '55m': 1, '60m': 'gone', '2h30m': 1 }),
      readOnly('/', { '0m': 0 }),
    ],
    expect: [
      reads('57m', { node: 'a', mountpoint: '/data' }, 1),
      reads('2h32m', { node: 'a', mountpoint: '/data' }, 0),
      reads('2h32m', { node: 'a', mountpoint: '/' }, 0),
    ],
    skip: needsHistory,
  },
  {
    record: filesystemReadOnly,
    tells: 'A file system that was read-only from the beginning has not become it',
    given: [readOnly('/usr', { '0m': 1 }), readOnly('/data', { '0m': 0 })],
    expect: [
      reads('25m', { node: 'a', mountpoint: '/data' }, 0),
      reads('5m', { node: 'a', mountpoint: '/usr' }, 0),
      reads('25m', { node: 'a', mountpoint: '/usr' }, 0),
    ],
  },
  {
    record: filesystemReadOnly,
    tells: 'It is known for as long as it lasts that a file system was writable once',
    given: [readOnly('/data', { '0m': 0, '20m': 1 }), readOnly('/', { '0m': 0 })],
    expect: [reads('21m', { node: 'a', mountpoint: '/data' }, 1), reads('2h', { node: 'a', mountpoint: '/data' }, 1)],
    skip: needsHistory,
  },
]
