import { type Text, text } from '../../../../core/text.js'
import { above } from '../../../../model/limits.js'
import { recorded } from '../../../../model/recorded.js'
import { type Signal, signal } from '../../../../model/signal.js'
import type { Expr } from '../../../../promql/expr.js'
import { promql } from '../../../../promql/template.js'
import { deploymentUnavailable, statefulSetUnavailable } from '../../signals/missing.js'
import { workload } from '../../signals/owner.js'
import { availableReplicas, desiredReplicas, missingReplicas, updatedReplicas } from '../../signals/replicas.js'
import {
  daemonSetMisscheduled,
  daemonSetUnscheduled,
  deploymentStuck,
  deploymentUnseen,
  statefulSetUnseen,
} from '../../signals/rollouts.js'

// Panels that sum up the chosen workloads, whatever their kind.

const cluster = ['cluster']

const ofWanted = <const Name extends string>(name: Name, counted: Signal, means: Text) =>
  signal({
    name,
    means,
    unit: 'ratio',
    by: workload,
    kind: 'gauge',
    expr: (s) => promql`${recorded(s, counted)} / (${recorded(s, desiredReplicas)} > 0)`,
  })

export const availableShare = ofWanted(
  'workload_available_share',
  availableReplicas,
  text('Available, of what is wanted', '원하는 수 대비 사용 가능'),
)

export const updatedShare = ofWanted(
  'workload_updated_share',
  updatedReplicas,
  text('Updated, of what is wanted', '원하는 수 대비 최신'),
)

export const workloadsShort = signal({
  name: 'workloads_short_of_replicas',
  means: text('Workloads that miss replicas', '레플리카가 모자라는 워크로드'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) =>
    promql`count by (${cluster}) (${recorded(s, missingReplicas)} > 0) or on (${cluster}) group by (${cluster}) (${recorded(s, missingReplicas)}) * 0`,
  limits: above({ warning: 0 }),
})

/** The three workloads that miss most. */
export const worstWorkloads = signal({
  name: 'worst_workloads',
  means: text('Workloads that miss most replicas', '레플리카가 가장 많이 모자라는 워크로드'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: (s) => promql`topk by (${cluster}) (3, ${recorded(s, missingReplicas)} > 0)`,
})

const named = (count: Expr, trouble: string): Expr =>
  promql`label_replace(${count} > 0, ${'trouble'}, ${trouble}, ${''}, ${''})`

/** What is wrong with a workload, a row each; how many replicas, pods or changes it is about. */
export const workloadTroubles = signal({
  name: 'workload_troubles',
  means: text('What is wrong now', '지금 잘못된 것'),
  unit: 'count',
  by: [...workload, 'trouble'],
  kind: 'gauge',
  expr: (s) => {
    const unavailable = promql`${deploymentUnavailable.expr(s)} or ${statefulSetUnavailable.expr(s)}`
    return [
      named(unavailable, 'Unavailable'),
      named(promql`${recorded(s, missingReplicas)} unless on (${workload}) ${unavailable}`, 'ReplicasMissing'),
      named(deploymentStuck.expr(s), 'RolloutStuck'),
      named(daemonSetUnscheduled.expr(s), 'NotScheduled'),
      named(daemonSetMisscheduled.expr(s), 'MisScheduled'),
      named(deploymentUnseen.expr(s), 'ChangeNotSeen'),
      named(statefulSetUnseen.expr(s), 'ChangeNotSeen'),
    ].reduce((first, next) => promql`${first} or ${next}`)
  },
})
