import { describe, expect, it } from 'vitest'
import type { AlertRef } from '../../src/model/bundle.js'
import { type Given, given, up } from '../../src/model/case.js'
import { ready } from '../../src/packs/node/cases/conditions.js'
import { podOfDeployment } from '../../src/packs/workload/cases/owner.js'
import {
  type Container,
  countingUp,
  created,
  isReady,
  ofThePod,
  restarts,
  waits,
} from '../../src/packs/workload/cases/pods.js'
import { deployment, placed, progressing } from '../../src/packs/workload/cases/workloads.js'
import { firingOtherThan } from '../support/firing.js'
import { provedBundle } from '../support/proofs.js'

type Labels = Readonly<Record<string, string>>
interface Firing {
  readonly alert: string
  readonly severity: string
  readonly labels: Labels
}

const names = ({ alert, severity }: AlertRef, firing: Firing): boolean =>
  alert === firing.alert && (severity === undefined || severity === firing.severity)

/** What Alertmanager would notify of: an alert is silent while one fires that explains it. */
const notified = (firing: readonly Firing[]): readonly string[] =>
  firing
    .filter(
      (effect) =>
        !provedBundle.inhibitions.some(
          ({ source, target, equal }) =>
            names(target, effect) &&
            firing.some(
              (cause) => names(source, cause) && equal.every((label) => cause.labels[label] === effect.labels[label]),
            ),
        ),
    )
    .map(({ alert, severity }) => `${alert}.${severity}`)

const cart = { cluster: 'seoul', namespace: 'shop', workload_type: 'Deployment', workload: 'cart' }
const of = (labels: Labels, ...alerts: readonly string[]): readonly Firing[] =>
  alerts.map((name) => {
    const [alert = '', severity = 'warning'] = name.split('.')
    return { alert, severity, labels }
  })

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.reduce<readonly (readonly T[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])

// The gravest first: whichever of them fire together, the first is what an operator reads.
const chains = [
  [
    'KubeDeploymentUnavailable.critical',
    'KubeDeploymentUnavailable.warning',
    'KubeDeploymentRolloutStuck.warning',
    'KubeDeploymentReplicasMismatch.warning',
    'KubeDeploymentGenerationMismatch.warning',
  ],
  [
    'KubeStatefulSetUnavailable.critical',
    'KubeStatefulSetUnavailable.warning',
    'KubeStatefulSetUpdateNotRolledOut.warning',
    'KubeStatefulSetReplicasMismatch.warning',
    'KubeStatefulSetGenerationMismatch.warning',
  ],
  ['KubeDaemonSetNotScheduled.warning', 'KubeDaemonSetRolloutStuck.warning', 'KubeDaemonSetUnavailable.warning'],
]

describe.each(chains)('a stuck rollout, gravest %s', (...chain) => {
  const together = subsets(chain).filter((set) => set.length > 0)

  it.each(together)('notifies once while %s fire', (...firing) =>
    expect(notified(of(cart, ...firing))).toEqual([firing[0]]),
  )

  it('does not silence another workload', () => {
    const other = { ...cart, workload: 'web' }
    const effect = chain.at(-1) ?? ''
    expect(notified([...of(cart, chain[0] ?? ''), ...of(other, effect)])).toEqual([chain[0], effect])
  })
})

it('a disruption budget of the namespace adds nothing', () => {
  const budget = of({ cluster: 'seoul', namespace: 'shop', poddisruptionbudget: 'cart' }, 'KubePdbNotEnoughHealthyPods')
  expect(notified([...of(cart, 'KubeDeploymentRolloutStuck'), ...budget])).toEqual([
    'KubeDeploymentRolloutStuck.warning',
  ])
  expect(notified([...of({ ...cart, namespace: 'web' }, 'KubeDeploymentRolloutStuck'), ...budget])).toHaveLength(2)
})

const pod: Container = { pod: 'cart-new' }

/** A rollout that is stuck at its first new pod, while three of four old ones serve. */
const stuck: readonly Given[] = [
  ...ready('a'),
  up('kubelet', { node: 'a', metrics_path: '/metrics' }),
  ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4, '5m': 3 }, updated: { '0m': 4, '5m': 1 } }),
  ...progressing('cart', 'ReplicaSetUpdated', 'true', { '5m': 1, '15m': 'gone' }),
  ...progressing('cart', 'ProgressDeadlineExceeded', 'false', { '15m': 1 }),
]
const newPod: readonly Given[] = [
  ...podOfDeployment('cart', pod.pod),
  created(pod, { '0m': 300 }),
  isReady(pod, { '5m': 0 }),
]
const budget = ['desired', 'current'].map((which, i) =>
  given(
    `kube_poddisruptionbudget_status_${which as 'desired' | 'current'}_healthy`,
    { namespace: 'shop', poddisruptionbudget: 'cart' },
    { '0m': 4, ...(i && { '5m': 3 }) },
  ),
)
const quota = (type: 'used' | 'hard') =>
  given('kube_resourcequota', { namespace: 'shop', resourcequota: 'quota', resource: 'pods', type }, { '0m': 4 })

const running = placed(pod.pod, 'a')

interface Cause {
  readonly tells: string
  readonly trouble: readonly Given[]
  /** What fires with it; the first is what an operator reads. */
  readonly firing: readonly string[]
}

const causes: readonly Cause[] = [
  {
    tells: 'of a bad image',
    trouble: [...newPod, running, waits(pod, 'ImagePullBackOff', { '5m': 1 })],
    firing: ['KubeImagePullFailing', 'KubePdbNotEnoughHealthyPods', 'KubePodNotReady'],
  },
  {
    tells: 'the new version crashes',
    trouble: [
      ...newPod,
      running,
      restarts(pod, countingUp('6m', '7m', '9m', '12m', '17m', '22m', '27m', '32m', '37m')),
    ],
    firing: ['KubePodCrashLooping', 'KubePdbNotEnoughHealthyPods', 'KubePodNotReady'],
  },
  {
    tells: 'no node has room',
    trouble: [...newPod, ofThePod('kube_pod_status_unschedulable', pod, { '5m': 1 })],
    firing: ['KubePodUnschedulable', 'KubePdbNotEnoughHealthyPods'],
  },
  {
    tells: 'a quota lets no pod be made',
    trouble: [quota('hard'), quota('used')],
    firing: ['KubeDeploymentRolloutStuck', 'KubePdbNotEnoughHealthyPods', 'KubeQuotaAlmostFull'],
  },
  {
    tells: 'its readiness probe fails',
    trouble: [...newPod, running],
    firing: ['KubeDeploymentRolloutStuck', 'KubePdbNotEnoughHealthyPods', 'KubePodNotReady'],
  },
]

describe.each(causes)('a rollout is stuck because $tells', ({ trouble, firing }) => {
  const all = firing.map((alert) => `${alert}.warning`)

  it('fires these alerts', async () =>
    expect(
      await firingOtherThan(all, {
        given: [...stuck, ...budget, ...trouble],
        packs: ['node', 'workload', 'capacity'],
        minutes: 40,
      }),
    ).toBe(''))

  it('notifies once', () => expect(notified(of(cart, ...all))).toEqual([all[0]]))
})
