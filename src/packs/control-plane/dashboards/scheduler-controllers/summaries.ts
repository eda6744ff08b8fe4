import { text } from '../../../../core/text.js'
import { latest, perSecond } from '../../../../model/freshness.js'
import { percentile } from '../../../../model/histograms.js'
import { signal } from '../../../../model/signal.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { controllerManager, scheduler } from '../../signals/component-jobs.js'

const cluster = ['cluster']
const queue = ['cluster', 'name']
const result = ['cluster', 'result']

export const attemptsByResult = signal({
  name: 'scheduler_attempts',
  means: text('Scheduling attempts per second', '초당 스케줄링 시도'),
  unit: 'count',
  by: result,
  kind: 'gauge',
  expr: (s) => promql`sum by (${result}) (${perSecond(s, series('scheduler_schedule_attempts_total', scheduler(s)))})`,
  needs: ['kube-scheduler'],
})

export const pendingPods = signal({
  name: 'scheduler_pending_pods',
  means: text('Pods in the scheduler’s queues', '스케줄러 큐의 파드'),
  unit: 'count',
  by: ['cluster', 'queue'],
  kind: 'gauge',
  expr: (s) => latest(s, ['cluster', 'queue'], series('scheduler_pending_pods', scheduler(s))),
  needs: ['kube-scheduler'],
})

export const refusingPlugins = signal({
  name: 'scheduler_refusing_plugins',
  means: text('Pods that cannot be placed, by plugin', '플러그인별로 배치하지 못한 파드'),
  unit: 'count',
  by: ['cluster', 'plugin'],
  kind: 'gauge',
  expr: (s) => latest(s, ['cluster', 'plugin'], series('scheduler_unschedulable_pods', scheduler(s))),
  needs: ['kube-scheduler'],
})

/** From the moment at which a pod could be placed, its waits in the queue included. */
export const podSchedulingTime = signal({
  name: 'scheduler_pod_p99',
  means: text('From creation to a node, 99th percentile', '생성부터 노드 배정까지, 99분위'),
  unit: 'seconds',
  by: cluster,
  kind: 'gauge',
  expr: (s) =>
    percentile(s, 0.99, cluster, series('scheduler_pod_scheduling_sli_duration_seconds_bucket', scheduler(s))),
  needs: ['kube-scheduler'],
})

const pod = ['cluster', 'namespace', 'pod']

/** A scheduler says of each pod that it has seen whether it is scheduled. What it has not seen waits for a scheduler. */
export const unseenPods = signal({
  name: 'pods_unseen_by_schedulers',
  means: text('Pods that no scheduler has looked at', '어느 스케줄러도 보지 않은 파드'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => {
    const waits = latest(s, pod, series('kube_pod_status_phase', { phase: 'Pending' }))
    const seen = latest(s, pod, series('kube_pod_status_scheduled', { condition: 'true' }))
    return promql`count by (${cluster}) (${waits} == 1 unless on (${pod}) ${seen})`
  },
})

export const queueAdditions = signal({
  name: 'controller_queue_additions',
  means: text('Additions to the queue per second', '초당 큐 추가'),
  unit: 'count',
  by: queue,
  kind: 'gauge',
  expr: (s) => promql`sum by (${queue}) (${perSecond(s, series('workqueue_adds_total', controllerManager(s)))})`,
  needs: ['kube-controller-manager'],
})

export const queueRetries = signal({
  name: 'controller_queue_retries',
  means: text('Retries per second', '초당 재시도'),
  unit: 'count',
  by: queue,
  kind: 'gauge',
  expr: (s) => promql`sum by (${queue}) (${perSecond(s, series('workqueue_retries_total', controllerManager(s)))})`,
  needs: ['kube-controller-manager'],
})

export const longestWork = signal({
  name: 'controller_longest_work',
  means: text('The longest that a worker has been at one object', '한 객체를 가장 오래 붙들고 있는 시간'),
  unit: 'seconds',
  by: queue,
  kind: 'gauge',
  expr: (s) => latest(s, queue, series('workqueue_longest_running_processor_seconds', controllerManager(s))),
  needs: ['kube-controller-manager'],
})
