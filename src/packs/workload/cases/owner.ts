import { type Given, given, type RecordCase, reads } from '../../../model/case.js'
import { podWorkload } from '../signals/owner.js'

const shop = { namespace: 'shop' } as const

interface Owner {
  readonly kind: string
  readonly name: string
}

type Place = Readonly<Record<'namespace', string>> & { readonly cluster?: string }

/** A pod and what owns it, as kube-state-metrics shows it. */
export const ownedBy = (pod: string, { kind, name }: Owner, place: Place = shop): Given =>
  given(
    'kube_pod_owner',
    { ...place, pod, owner_kind: kind, owner_name: name, owner_is_controller: 'true' },
    { '0m': 1 },
  )

const replicaSet = (replicaset: string, { kind, name }: Owner, place: Place = shop): Given =>
  given('kube_replicaset_owner', { ...place, replicaset, owner_kind: kind, owner_name: name }, { '0m': 1 })

const job = (job_name: string, { kind, name }: Owner, place: Place = shop): Given =>
  given('kube_job_owner', { ...place, job_name, owner_kind: kind, owner_name: name }, { '0m': 1 })

/** A pod of a Deployment, with the ReplicaSet between them. */
export const podOfDeployment = (
  deployment: string,
  pod = `${deployment}-6d4-x`,
  place: Place = shop,
): readonly Given[] => [
  ownedBy(pod, { kind: 'ReplicaSet', name: `${deployment}-6d4` }, place),
  replicaSet(`${deployment}-6d4`, { kind: 'Deployment', name: deployment }, place),
]

const is = (pod: string, workload_type: string, workload: string, place: Place = shop) => ({
  ...place,
  pod,
  workload_type,
  workload,
})

const bank = { namespace: 'bank' } as const

export const cases: readonly RecordCase[] = [
  {
    record: podWorkload,
    tells: 'A pod belongs to the Deployment above its ReplicaSet, and to the ReplicaSet where there is none above',
    given: [...podOfDeployment('cart'), ownedBy('old-x', { kind: 'ReplicaSet', name: 'old' })],
    expect: [reads('5m', is('cart-6d4-x', 'Deployment', 'cart'), 1), reads('5m', is('old-x', 'ReplicaSet', 'old'), 1)],
  },
  {
    record: podWorkload,
    tells: 'A pod of a scheduled Job belongs to the CronJob, a pod of another Job to the Job',
    given: [
      ...podOfDeployment('cart'),
      ownedBy('nightly-1-x', { kind: 'Job', name: 'nightly-1' }),
      ownedBy('import-x', { kind: 'Job', name: 'import' }),
      job('nightly-1', { kind: 'CronJob', name: 'nightly' }),
    ],
    expect: [reads('5m', is('nightly-1-x', 'CronJob', 'nightly'), 1), reads('5m', is('import-x', 'Job', 'import'), 1)],
  },
  {
    record: podWorkload,
    tells: 'StatefulSets and DaemonSets own their pods; a bare pod and a static one are workloads of their own',
    given: [
      ownedBy('db-0', { kind: 'StatefulSet', name: 'db' }),
      ownedBy('agent-x', { kind: 'DaemonSet', name: 'agent' }),
      ownedBy('debug', { kind: '<none>', name: '<none>' }),
      ownedBy('bare', { kind: '', name: '' }),
      ownedBy('etcd-a', { kind: 'Node', name: 'a' }),
    ],
    expect: [
      reads('5m', is('db-0', 'StatefulSet', 'db'), 1),
      reads('5m', is('agent-x', 'DaemonSet', 'agent'), 1),
      reads('5m', is('debug', 'Pod', 'debug'), 1),
      reads('5m', is('bare', 'Pod', 'bare'), 1),
      reads('5m', is('etcd-a', 'Pod', 'etcd-a'), 1),
    ],
  },
  {
    record: podWorkload,
    tells: 'Two namespaces have pods, ReplicaSets and Jobs of the same names, of other owners',
    given: [
      ...podOfDeployment('cart', 'a'),
      ...podOfDeployment('cart', 'b', bank),
      ownedBy('b', { kind: 'Job', name: 'nightly-1' }),
      job('nightly-1', { kind: 'CronJob', name: 'nightly' }),
      ownedBy('a', { kind: 'Job', name: 'nightly-1' }, bank),
      job('nightly-1', { kind: 'CronJob', name: 'nightly' }, bank),
      ownedBy('db-0', { kind: 'StatefulSet', name: 'db' }),
      ...podOfDeployment('cart', 'db-0', bank),
      ownedBy('debug', { kind: '', name: '' }),
      ownedBy('debug', { kind: 'DaemonSet', name: 'debug' }, bank),
    ],
    expect: [
      reads('5m', is('a', 'Deployment', 'cart'), 1),
      reads('5m', is('b', 'CronJob', 'nightly'), 1),
      reads('5m', is('a', 'CronJob', 'nightly', bank), 1),
      reads('5m', is('b', 'Deployment', 'cart', bank), 1),
      reads('5m', is('db-0', 'StatefulSet', 'db'), 1),
      reads('5m', is('debug', 'Pod', 'debug'), 1),
    ],
  },
  {
    record: podWorkload,
    tells: 'Owners of another kind may have the name of a ReplicaSet or of a Job',
    given: [
      replicaSet('cart', { kind: 'Deployment', name: 'shop' }),
      ownedBy('cart-0', { kind: 'StatefulSet', name: 'cart' }),
      job('nightly', { kind: 'CronJob', name: 'night' }),
      ownedBy('nightly-x', { kind: 'DaemonSet', name: 'nightly' }),
    ],
    expect: [
      reads('5m', is('cart-0', 'StatefulSet', 'cart'), 1),
      reads('5m', is('nightly-x', 'DaemonSet', 'nightly'), 1),
    ],
  },
  {
    record: podWorkload,
    tells: 'What another operator’s objects own is a workload by itself: of an Argo Rollout, of a workflow',
    given: [
      replicaSet('web-5f', { kind: 'Rollout', name: 'web' }),
      ownedBy('web-5f-x', { kind: 'ReplicaSet', name: 'web-5f' }),
      job('step', { kind: 'Workflow', name: 'build' }),
      ownedBy('step-x', { kind: 'Job', name: 'step' }),
    ],
    expect: [reads('5m', is('web-5f-x', 'ReplicaSet', 'web-5f'), 1), reads('5m', is('step-x', 'Job', 'step'), 1)],
  },
]
