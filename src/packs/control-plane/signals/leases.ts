import type { Text } from '../../../core/text.js'
import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { type Matcher, matches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const cluster = ['cluster']

/** The components of which one replica leads, by the names of their leases. */
type Elected = 'kube-scheduler' | 'kube-controller-manager'

const inSystem = { namespace: 'kube-system' } as const

const renewed = (s: Settings, lease: Elected | Matcher<never>) =>
  latest(s, cluster, series('kube_lease_renew_time', { ...inSystem, lease }))

// Leases of other programs in the namespace are renewed by other clocks.
const ofControlPlane = matches('apiserver-.+|kube-controller-manager|kube-scheduler')

/**
 * How far the renewal of a lease is behind the newest renewal of any lease of the control plane. API servers hold leases
 * of their own, so that a dead API server, a kube-state-metrics that hears nothing and a wrong clock are no missing leader.
 * The limit is as long as targets are looked back for: where a component is scraped and down, that is said first, and alone.
 */
const behind = <const Name extends string>(name: Name, lease: Elected, means: Text) =>
  signal({
    name,
    means,
    unit: 'seconds',
    by: cluster,
    kind: 'gauge',
    expr: (s) => promql`${renewed(s, ofControlPlane)} - ${renewed(s, lease)}`,
    limits: above({ critical: 120 }),
  })

export const schedulerLeaseAge = behind(
  'scheduler_lease_age',
  'kube-scheduler',
  text('Time since the scheduler’s lease was renewed', '스케줄러 리스가 갱신된 뒤 지난 시간'),
)

export const controllerManagerLeaseAge = behind(
  'controller_manager_lease_age',
  'kube-controller-manager',
  text('Time since the controller manager’s lease was renewed', '컨트롤러 매니저 리스가 갱신된 뒤 지난 시간'),
)

/** Who holds a component's lease, by the name that the replica gave itself: its host, and an id of the process. */
export const holder = (lease: Elected) => (s: Settings) =>
  latest(s, [...cluster, 'lease_holder'], series('kube_lease_owner', { ...inSystem, lease }))
