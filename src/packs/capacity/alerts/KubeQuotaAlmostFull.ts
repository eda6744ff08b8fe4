import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { any, breaches } from '../../../model/condition.js'
import { quotaRefusing, quotaUsed, refusedDeployments } from '../signals/quota.js'

export const KubeQuotaAlmostFull = alert({
  name: 'KubeQuotaAlmostFull',
  situation: 'placement',
  component: 'quota',
  tiers: {
    warning: {
      when: any(breaches(quotaUsed, 'warning'), breaches(quotaRefusing, 'warning')),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'The quota {namespace}/{resourcequota} has {value} of {resource} used[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{resourcequota} 쿼터의 {resource} 사용률 {value}',
  ),
  description: text(
    'In the namespace {namespace}[ in cluster {cluster}], {value} of the hard limit of the quota {resourcequota} for {resource} is used; this is told from {limit} on, or earlier when pods are refused.[ Pods of the Deployments {refused} are refused.] A pod that a quota refuses does not exist, so no alert about pods sees it: the events of its ReplicaSet or Job do. Remove what is not needed, or raise the quota if the nodes have room.',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스에서 {resourcequota} 쿼터의 {resource} 한도 중 {value}를 썼습니다. {limit}부터 알리며, 파드가 거부되면 그 전에도 알립니다.[ 파드 생성이 거부되는 디플로이먼트: {refused}.] 쿼터가 거부한 파드는 만들어지지 않으므로 파드 알림에는 보이지 않고, ReplicaSet이나 Job의 이벤트에만 남습니다. 필요 없는 것을 지우거나, 노드에 자리가 있다면 쿼터를 늘리세요.',
  ),
  details: [{ as: 'refused', query: refusedDeployments, label: 'deployment', limit: 3 }],
  shows: 'capacity',
  // A workload whose pods are refused tells so itself.
  causedBy: [
    'KubeDeploymentUnavailable',
    'KubeDeploymentRolloutStuck',
    'KubeDeploymentReplicasMismatch',
    'KubeStatefulSetUnavailable',
    'KubeStatefulSetReplicasMismatch',
    'KubeDaemonSetNotScheduled',
  ],
})
