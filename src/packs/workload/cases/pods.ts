import { type Given, given, type Timeline } from '../../../model/case.js'
import { ownedBy, podOfDeployment } from './owner.js'

/** A container of a pod of a story. */
export interface Container {
  readonly cluster?: string
  readonly namespace?: string
  readonly pod: string
  readonly container?: string
  /** Another one where the pod was created anew under its name. */
  readonly uid?: string
}

const labels = ({
  namespace = 'shop',
  container = 'app',
  pod,
  uid = `${namespace}-${pod}-uid`,
  ...rest
}: Container) => ({
  ...rest,
  namespace,
  pod,
  uid,
  container,
})

const ofPod = (of: Container) => {
  const { container: _, ...pod } = labels(of)
  return pod
}

/** The pods that stories are about: those of the Deployment cart. */
export const cart: Container = { pod: 'cart-6d4-x' }

/** A pod that was created a day ago, or when the story says. */
export const created = (of: Container, life: Timeline = { '0m': -86_400 }): Given =>
  given('kube_pod_created', ofPod(of), life)

/** A pod of a Deployment, created a day ago. */
export const deployed = (deployment: string, of: Container = { pod: `${deployment}-6d4-x` }): readonly Given[] => {
  const { namespace, cluster } = ofPod(of) as { namespace: string; cluster?: string }
  return [...podOfDeployment(deployment, of.pod, { namespace, ...(cluster && { cluster }) }), created(of)]
}

/** Another pod of the Deployment cart, created a day ago. */
export const replica = (of: Container): readonly Given[] =>
  deployed('cart', of).filter(({ metric }) => metric !== 'kube_replicaset_owner')

/** A pod of a StatefulSet, created a day ago. */
export const stateful = (name: string, of: Container): readonly Given[] => {
  const { namespace, cluster } = ofPod(of) as { namespace: string; cluster?: string }
  return [ownedBy(of.pod, { kind: 'StatefulSet', name }, { namespace, ...(cluster && { cluster }) }), created(of)]
}

/** How often a container has restarted. */
export const restarts = (of: Container, life: Timeline): Given =>
  given('kube_pod_container_status_restarts_total', labels(of), life)

/** The same of an init container. */
export const initRestarts = (of: Container, life: Timeline): Given =>
  given('kube_pod_init_container_status_restarts_total', labels(of), life)

/** Why a container ended the last time: it stays so. */
export const ended = (of: Container, reason: string, life: Timeline): Given =>
  given('kube_pod_container_status_last_terminated_reason', { ...labels(of), reason }, life)

/** Why a container does not run now. */
export const isEnded = (of: Container, reason: string, life: Timeline): Given =>
  given('kube_pod_container_status_terminated_reason', { ...labels(of), reason }, life)

/** What a container waits for. */
export const waits = (of: Container, reason: string, life: Timeline): Given =>
  given('kube_pod_container_status_waiting_reason', { ...labels(of), reason }, life)

/** What an init container waits for. */
export const initWaits = (of: Container, reason: string, life: Timeline): Given =>
  given('kube_pod_init_container_status_waiting_reason', { ...labels(of), reason }, life)

/** The node of a pod. */
export const onNode = (of: Container, node: string): Given =>
  given('kube_pod_info', { ...ofPod(of), node }, { '0m': 1 })

/** A series of a pod itself. */
export const ofThePod = (
  metric: 'kube_pod_deletion_timestamp' | 'kube_pod_start_time' | 'kube_pod_status_unschedulable',
  of: Container,
  life: Timeline,
): Given => given(metric, ofPod(of), life)

/** A counter that jumps to 1, 2, … at these times, from 0 at the beginning. */
export const countingUp = (...at: readonly string[]): Timeline =>
  Object.fromEntries([['0m', 0], ...at.map((time, i) => [time, i + 1] as const)])

/** A container of a pod that is made at the second minute and restarts at these times: all of them count. */
export const loops = (of: Container, ...at: readonly string[]): readonly Given[] => [
  created(of, { '2m': 120 }),
  restarts(of, { ...countingUp(...at), '0m': 'gone', '2m': 0 }),
]

/** A Deployment of pods that are made at the second minute and restart at these times, each by its last letter. */
export const looping = (
  deployment: string,
  pods: Readonly<Record<string, readonly string[]>>,
  place: Omit<Container, 'pod'> = {},
): readonly Given[] =>
  Object.entries(pods).flatMap(([letter, at], i) => {
    const of = { ...place, pod: `${deployment}-6d4-${letter}` }
    return [...deployed(deployment, of).slice(0, i === 0 ? 2 : 1), ...loops(of, ...at)]
  })

/** Of stories about pods that are made in them. */
export const youngPods = { 'history-begins': 'a young pod counts from 0, whoever sees it first' } as const

/** Every series ends at that time. */
export const goneAt = (at: string, given: readonly Given[]): readonly Given[] =>
  given.map((series) => ({ ...series, life: { ...series.life, [at]: 'gone' } }))

/** Why an init container ended the last time. */
export const initEnded = (of: Container, reason: string, life: Timeline): Given =>
  given('kube_pod_init_container_status_last_terminated_reason', { ...labels(of), reason }, life)

/** When a container ended the last time, in seconds since the story began. */
export const terminatedAt = (of: Container, life: Timeline): Given =>
  given('kube_pod_container_status_last_terminated_timestamp', labels(of), life)

/** Whether a pod is Ready, as its row for `true` says, or another. */
export const isReady = (of: Container, life: Timeline, condition: 'true' | 'false' = 'true'): Given =>
  given('kube_pod_status_ready', { ...ofPod(of), condition }, life)

/** The phase of a pod: its row alone that the story is about. */
export const inPhase = (of: Container, phase: 'Failed' | 'Running' | 'Succeeded', life: Timeline): Given =>
  given('kube_pod_status_phase', { ...ofPod(of), phase }, life)

/** Of the stories of records that join the workload of each pod. */
export const instant = {
  'lost-scrape': 'what is instant has no row then, and its readers look back',
  'exporter-restart': 'what is instant has no row then, and its readers look back',
} as const
