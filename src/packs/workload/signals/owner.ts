import { text } from '../../../core/text.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { type Matchers, noneOf } from '../../../promql/matchers.js'
import { recordSeries, series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

/** The identity of a pod. */
export const pod = ['cluster', 'namespace', 'pod']
const ofPod = [...pod, 'workload_type', 'workload']

/** The identity of a workload. */
export const workload = ['cluster', 'namespace', 'workload_type', 'workload']

/** A value renamed: its label `from` becomes `to`, and its kind is what `kind` says. */
export const called = (value: Expr, from: string, to: string): Expr =>
  promql`label_replace(${value}, ${to}, ${'$1'}, ${from}, ${'(.+)'})`

/** A value with the kind of its workload. */
export const ofKind = (value: Expr, kind: string): Expr =>
  promql`label_replace(${value}, ${'workload_type'}, ${kind}, ${''}, ${''})`

/** Pods of an owner that is itself owned: of a ReplicaSet by a Deployment, of a Job by a CronJob. */
const through = (
  owned: { readonly pods: Expr; readonly owners: Expr },
  label: 'replicaset' | 'job_name',
  kind: string,
): Expr => {
  const on = ['cluster', 'namespace', label]
  return ofKind(
    promql`${called(owned.pods, 'owner_name', label)} * on (${on}) group_left (${['workload']})
      max by (${[...on, 'workload']}) (${called(owned.owners, 'owner_name', 'workload')})`,
    kind,
  )
}

const record = 'cluster_namespace_pod:workload:group'

/**
 * Which workload a pod belongs to: the Deployment above its ReplicaSet, the CronJob above its Job, its owner otherwise,
 * and itself where it has none or is static. Read it instantly, in records: with a look-back, a pod whose Job goes first
 * has two rows, and every join fails.
 */
export const podWorkload = signal({
  name: 'pod_workload',
  means: text('The workload that a pod belongs to', '파드가 속한 워크로드'),
  unit: 'state',
  by: ofPod,
  kind: 'sum',
  expr: () => {
    const deployments = through(
      {
        pods: series('kube_pod_owner', { owner_kind: 'ReplicaSet' }),
        owners: series('kube_replicaset_owner', { owner_kind: 'Deployment' }),
      },
      'replicaset',
      'Deployment',
    )
    const cronJobs = through(
      {
        pods: series('kube_pod_owner', { owner_kind: 'Job' }),
        owners: series('kube_job_owner', { owner_kind: 'CronJob' }),
      },
      'job_name',
      'CronJob',
    )
    const owned = series('kube_pod_owner', { owner_kind: noneOf('Node', '<none>', '') })
    const owners = called(called(owned, 'owner_name', 'workload'), 'owner_kind', 'workload_type')
    const alone = ofKind(called(series('kube_pod_owner'), 'pod', 'workload'), 'Pod')
    const rows = [deployments, cronJobs, owners, alone].reduce((first, next) => promql`${first} or on (${pod}) ${next}`)
    return promql`max by (${ofPod}) (${rows})`
  },
  record,
})

/**
 * A value by pod, with the two labels of the workload that each pod belongs to, of some workloads alone where they are
 * chosen. For records: it is instant.
 */
export const withWorkload = (value: Expr, of: Matchers = {}): Expr =>
  promql`${value} * on (${pod}) group_left (${['workload_type', 'workload']}) ${recordSeries(record, of)}`

/** The pods of a text that are in trouble, with the workload by which they are chosen. */
export const podsIn = (s: Settings, trouble: Expr): Expr =>
  promql`${recorded(s, podWorkload)} and on (${pod}) ${trouble}`
