import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { atLeast } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { either } from './either.js'
import { onDownNodes } from './nodes.js'
import { pod, podsIn, withWorkload } from './owner.js'
import { workloadContainer } from './restarts.js'

const container = [...pod, 'container']

// A container's reason alternates with its back-off, so that it waited for one of these in five minutes is enough.
const waited = (...reasons: readonly string[]): Expr => {
  const reason = oneOf(...reasons)
  const families = [
    series('kube_pod_container_status_waiting_reason', { reason }),
    series('kube_pod_init_container_status_waiting_reason', { reason }),
  ].map((family) => promql`max_over_time(${family}[${'5m'}])`)
  return promql`max by (${container}) (${either(...families)})`
}

const forImage = () =>
  waited(
    'ErrImageNeverPull',
    'ErrImagePull',
    'ImageInspectError',
    'ImagePullBackOff',
    'InvalidImageName',
    'RegistryUnavailable',
    'SignatureValidationFailed',
  )

const forConfig = () => waited('CreateContainerConfigError', 'CreateContainerError', 'RunContainerError')

// Its volumes, its network and its first image come before a container: until then it is being created.
const forCreation = (s: Settings): Expr => {
  const reason = series('kube_pod_container_status_waiting_reason', { reason: 'ContainerCreating' })
  const age = promql`time() - ${latest(s, pod, series('kube_pod_start_time'))}`
  return promql`${latest(s, container, reason)} and on (${pod}) ${age} > 300
    unless on (${pod}) ${onDownNodes(s)}`
}

type Waiting = (s: Settings) => Expr

const perWorkload = (waiting: Waiting) => (s: Settings) =>
  watched(s, promql`sum by (${workloadContainer}) (${withWorkload(waiting(s))})`)

const names = (waiting: Waiting) => (s: Settings) => podsIn(s, waiting(s))

export const imageWaits = signal({
  name: 'image_waits',
  means: text('Pods whose image cannot be pulled', '이미지를 받지 못하는 파드'),
  unit: 'count',
  by: workloadContainer,
  kind: 'sum',
  expr: perWorkload(forImage),
  limits: atLeast({ warning: 1 }),
  record: 'cluster_namespace_workload_container:image_waits:count',
})

export const configWaits = signal({
  name: 'config_waits',
  means: text('Pods whose container cannot be created or started', '컨테이너를 만들거나 시작할 수 없는 파드'),
  unit: 'count',
  by: workloadContainer,
  kind: 'sum',
  expr: perWorkload(forConfig),
  limits: atLeast({ critical: 1, warning: 1 }),
  record: 'cluster_namespace_workload_container:config_waits:count',
})

export const creationWaits = signal({
  name: 'creation_waits',
  means: text(
    'Pods whose volumes are not mounted, or whose network is not set up',
    '볼륨이나 네트워크가 준비되지 않은 파드',
  ),
  unit: 'count',
  by: workloadContainer,
  kind: 'sum',
  expr: perWorkload(forCreation),
  limits: atLeast({ warning: 1 }),
  record: 'cluster_namespace_workload_container:creation_waits:count',
})

export const podsWaitingForImage = names(forImage)
export const podsWaitingForConfig = names(forConfig)
export const podsBeingCreated = names(forCreation)
