import { describe, expect, it } from 'vitest'
import type { AlertRef } from '../../src/model/bundle.js'
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
