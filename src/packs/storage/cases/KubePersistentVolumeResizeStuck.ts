import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubePersistentVolumeResizeStuck as alert } from '../alerts/KubePersistentVolumeResizeStuck.js'
import { claimCondition } from './phases.js'
import { elsewhere, logs, mounts, warning } from './volumes.js'

const waiting = (conditions: string) => ({ ...warning, details: { conditions } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The storage does not enlarge a disk, and then does',
    given: claimCondition('Resizing', { '0m': 'false', '5m': 'true', '50m': 'gone' }),
    expect: [
      quiet('34m30s'),
      fires('35m', {
        ...waiting('Resizing'),
        summary: 'The resize of shop/data does not end: Resizing in cluster seoul',
      }),
      fires('54m30s', waiting('Resizing')),
      quiet('57m30s'),
    ],
  },
  {
    alert,
    tells: 'The disk is enlarged, and the file system is not: the half hour counts from the beginning',
    given: [
      mounts('db-0'),
      ...claimCondition('Resizing', { '0m': 'false', '5m': 'true', '20m': 'gone' }),
      ...claimCondition('FileSystemResizePending', { '0m': 'false', '20m': 'true' }),
    ],
    expect: [quiet('34m30s'), fires('35m', waiting('FileSystemResizePending'))],
  },
  {
    alert,
    tells: 'The storage refuses',
    given: claimCondition('ControllerResizeError', { '0m': 'false', '5m': 'true' }),
    expect: [quiet('34m30s'), fires('35m', waiting('ControllerResizeError'))],
  },
  {
    alert,
    tells: 'The node cannot grow the file system',
    given: claimCondition('NodeResizeError', { '0m': 'false', '5m': 'true' }),
    expect: [quiet('34m30s'), fires('35m', waiting('NodeResizeError'))],
  },
  {
    alert,
    tells: 'No pod mounts the claim: its file system grows when one does',
    given: [
      ...claimCondition('FileSystemResizePending', { '0m': 'false', '5m': 'true' }),
      ...[logs, elsewhere].map((claim) => mounts('db-0', { '0m': 1 }, claim)),
    ],
    expect: [quiet('35m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Three claims are resized, one by the storage and two by nodes',
    given: [
      ...claimCondition('Resizing', { '0m': 'false', '5m': 'true' }),
      ...[logs, elsewhere].flatMap((claim) => [
        ...claimCondition('FileSystemResizePending', { '0m': 'false', '5m': 'true' }, claim),
        mounts('db-0', { '0m': 1 }, claim),
      ]),
    ],
    expect: [
      quiet('34m30s'),
      fires(
        '35m',
        waiting('Resizing'),
        { ...waiting('FileSystemResizePending'), on: logs },
        { ...waiting('FileSystemResizePending'), on: elsewhere },
      ),
    ],
  },
  {
    alert,
    tells: 'A claim gets other attributes, not another size',
    given: [mounts('db-0'), ...claimCondition('ModifyingVolume', { '0m': 'false', '5m': 'true' })],
    expect: [quiet('35m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A resize takes a quarter of an hour',
    given: [mounts('db-0'), ...claimCondition('Resizing', { '0m': 'false', '5m': 'true', '20m': 'false' })],
    expect: [quiet('35m'), quiet('40m')],
  },
]
