import { type AlertCase, fires, given, grows, quiet } from '../../../model/case.js'
import { KubeVolumeOperationFailing as alert } from '../alerts/KubeVolumeOperationFailing.js'

type Failing = { readonly operation: string; readonly plugin: string; readonly status?: string }

const csi = 'kubernetes.io/csi:ebs.csi.aws.com'

const labelsOf = ({ operation, plugin, status = 'fail-unknown' }: Failing) => ({
  operation_name: operation,
  volume_plugin: plugin,
  status,
  migrated: 'false',
})

/** Operations that a kubelet counts, so many a minute. */
const atNode = (what: Failing, perMinute: Readonly<Record<string, number>>) =>
  given(
    'storage_operation_duration_seconds_count',
    { ...labelsOf(what), job: 'kubelet', node: 'a', metrics_path: '/metrics' },
    grows(perMinute),
  )

const mount = { operation: 'volume_mount', plugin: csi } as const
const attach = { operation: 'volume_attach', plugin: csi } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A node cannot mount a volume, again and again for half an hour',
    given: [atNode(mount, { '0m': 0, '5m': 1, '35m': 0 }), atNode({ ...mount, status: 'success' }, { '0m': 3 })],
    // The fifth failure is at 10m, and less than five are left at 46m.
    expect: [
      quiet('24m30s'),
      fires('26m', {
        severity: 'warning',
        on: { node: 'a', operation_name: 'volume_mount', volume_plugin: csi },
        value: '15',
        summary: `volume_mount of ${csi} fails on a: 15 times in 15 minutes in cluster seoul`,
      }),
      fires('54m', {
        severity: 'warning',
        on: { node: 'a', operation_name: 'volume_mount', volume_plugin: csi },
        value: '5',
      }),
      quiet('57m'),
    ],
  },
  {
    alert,
    tells: 'The controller-manager cannot attach a volume: there is no node to name',
    given: [
      given(
        'storage_operation_duration_seconds_count',
        { ...labelsOf(attach), job: 'kube-controller-manager' },
        grows({ '0m': 0, '5m': 1 }),
      ),
    ],
    expect: [
      quiet('24m30s'),
      fires('26m', {
        severity: 'warning',
        on: { operation_name: 'volume_attach', volume_plugin: csi },
        value: '15',
        summary: `volume_attach of ${csi} fails: 15 times in 15 minutes in cluster seoul`,
      }),
    ],
  },
  {
    alert,
    tells: 'A pod names a secret that does not exist: the pod’s own alert',
    given: [atNode({ operation: 'volume_mount', plugin: 'kubernetes.io/secret' }, { '0m': 0, '5m': 1 })],
    expect: [quiet('26m'), quiet('31m')],
  },
  {
    alert,
    tells: 'A kubelet waits until a disk is attached',
    given: [atNode({ operation: 'verify_controller_attached_volume', plugin: csi }, { '0m': 0, '5m': 1 })],
    expect: [quiet('26m'), quiet('31m')],
  },
  {
    alert,
    tells: 'A mount fails every three minutes, at the limit',
    given: [atNode(mount, { '0m': 0, '5m': 0.34 })],
    expect: [
      fires('45m', {
        severity: 'warning',
        on: { node: 'a', operation_name: 'volume_mount', volume_plugin: csi },
        value: '5',
      }),
    ],
  },
  {
    alert,
    tells: 'Four mounts fail in a quarter of an hour, and then it works',
    given: [atNode(mount, { '0m': 0, '5m': 1, '9m': 0 })],
    expect: [quiet('26m'), quiet('31m')],
  },
]
