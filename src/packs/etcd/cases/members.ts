import { type Given, given, type Timeline, up } from '../../../model/case.js'

/** What Prometheus knows a member by: it runs in a static pod of its control-plane node. */
export const target = (n: number) => ({
  instance: `10.0.0.${n}:2381`,
  namespace: 'kube-system',
  pod: `etcd-cp-${n}`,
})

/** How an alert names a member. */
export const on = (n: number) => ({ instance: target(n).instance })

/** Whether members answer, from the first on. */
export const members = (...lives: readonly Timeline[]): readonly Given[] =>
  lives.map((life, i) => up('etcd', target(i + 1), life))

export const answers: Timeline = { '0m': 1 }

/** Whether a member follows a leader. */
export const follows = (n: number, life: Timeline): Given => given('etcd_server_has_leader', target(n), life)

/** Whether it leads. */
export const leads = (n: number, life: Timeline): Given => given('etcd_server_is_leader', target(n), life)

/** Something else that is scraped in the cluster, without which nobody would know of the cluster. */
export const others = up('coredns')
