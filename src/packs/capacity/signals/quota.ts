import { text } from '../../../core/text.js'
import { last, latest } from '../../../model/freshness.js'
import { atLeast } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { type Matcher, matches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const namespace = ['cluster', 'namespace']
const quota = [...namespace, 'resourcequota', 'resource']

// What a quota can refuse a pod for; claims, services and other objects are counted too.
const ofPods = matches('pods|count/pods|((requests|limits)\\.)?(cpu|memory|ephemeral-storage)')

// A hard limit of 0 forbids a thing: it is neither full nor empty.
const share = (s: Settings, resources: { readonly resource?: Matcher<never> } = {}): Expr => {
  const used = latest(s, quota, series('kube_resourcequota', { type: 'used', ...resources }))
  const hard = latest(s, quota, series('kube_resourcequota', { type: 'hard' }))
  return promql`${used} / (${hard} > 0)`
}

export const quotaUsed = signal({
  name: 'quota_used',
  means: text('Share of a quota that is used', '쿼터 사용률'),
  unit: 'ratio',
  by: quota,
  kind: 'gauge',
  expr: (s) => watched(s, share(s)),
  limits: atLeast({ warning: '95%' }),
})

/** Deployments whose pods the API server refuses to create. */
export const refusedDeployments = (s: Settings): Expr =>
  promql`max by (${[...namespace, 'deployment']}) (${last(
    s,
    series('kube_deployment_status_condition', { condition: 'ReplicaFailure', status: 'true' }),
  )}) == 1`

/** The fullest part of a quota, where pods are refused: it need not be full for the next pod to be too large. */
export const quotaRefusing = signal({
  name: 'quota_used_where_pods_are_refused',
  means: text(
    'Share of the quota that is used where pods are refused',
    '파드 생성이 거부되는 네임스페이스의 쿼터 사용률',
  ),
  unit: 'ratio',
  by: quota,
  kind: 'gauge',
  expr: (s) => {
    const used = share(s, { resource: ofPods })
    return watched(
      s,
      promql`${used} == on (${namespace}) group_left () max by (${namespace}) (${used})
        and on (${namespace}) ${refusedDeployments(s)}`,
    )
  },
  limits: atLeast({ warning: '50%' }),
})
