import { type Given, given, type RecordCase, reads } from '../../../model/case.js'
import { podWorkload } from '../signals/owner.js'

const shop = { namespace: 'shop' } as const

type Owner = { readonly kind: string; readonly name: string }

const owned = (pod: string, { kind, name }: Owner) =>
  given(
    'kube_pod_owner',
    { ...shop, pod, owner_kind: kind, owner_name: name, owner_is_controller: 'true' },
    { '0m': 1 },
  )

/** A pod of a Deployment, with the ReplicaSet between them. */
export const podOfDeployment = (deployment: string, pod = `${deployment}-6d4-x`): readonly Given[] => [
  owned(pod, { kind: 'ReplicaSet', name: `${deployment}-6d4` }),
  given(
    'kube_replicaset_owner',
    { ...shop, replicaset: `${deployment}-6d4`, owner_kind: 'Deployment', owner_name: deployment },
    { '0m': 1 },
  ),
]

const is = (pod: string, workload_type: string, workload: string) => ({ ...shop, pod, workload_type, workload })

export const cases: readonly RecordCase[] = [
  {
    record: podWorkload,
    tells: 'A pod belongs to the Deployment above its ReplicaSet, and to the ReplicaSet where there is none above',
    given: [...podOfDeployment('cart'), owned('old-x', { kind: 'ReplicaSet', name: 'old' })],
    expect: [reads('5m', is('cart-6d4-x', 'Deployment', 'cart'), 1), reads('5m', is('old-x', 'ReplicaSet', 'old'), 1)],
  },
  {
    record: podWorkload,
    tells: 'A pod of a scheduled Job belongs to the CronJob, a pod of another Job to the Job',
    given: [
      owned('nightly-1-x', { kind: 'Job', name: 'nightly-1' }),
      owned('import-x', { kind: 'Job', name: 'import' }),
      given(
        'kube_job_owner',
        { ...shop, job_name: 'nightly-1', owner_kind: 'CronJob', owner_name: 'nightly' },
        { '0m': 1 },
      ),
    ],
    expect: [reads('5m', is('nightly-1-x', 'CronJob', 'nightly'), 1), reads('5m', is('import-x', 'Job', 'import'), 1)],
  },
  {
    record: podWorkload,
    tells: 'StatefulSets and DaemonSets own their pods; a bare pod and a static one are workloads of their own',
    given: [
      owned('db-0', { kind: 'StatefulSet', name: 'db' }),
      owned('agent-x', { kind: 'DaemonSet', name: 'agent' }),
      owned('debug', { kind: '<none>', name: '<none>' }),
      owned('etcd-a', { kind: 'Node', name: 'a' }),
    ],
    expect: [
      reads('5m', is('db-0', 'StatefulSet', 'db'), 1),
      reads('5m', is('agent-x', 'DaemonSet', 'agent'), 1),
      reads('5m', is('debug', 'Pod', 'debug'), 1),
      reads('5m', is('etcd-a', 'Pod', 'etcd-a'), 1),
    ],
  },
]
