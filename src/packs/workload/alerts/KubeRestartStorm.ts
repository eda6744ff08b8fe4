import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { loopingWorkloads, restartingWorkloads } from '../signals/restarts.js'

export const KubeRestartStorm = alert({
  name: 'KubeRestartStorm',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    critical: { when: breaches(restartingWorkloads, 'critical'), for: '5m', keepFiringFor: '15m' },
  },
  summary: text(
    '{value} workloads of {namespace} restart again and again[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스의 워크로드 {value}개가 계속 재시작함',
  ),
  description: text(
    'In {namespace}[ in cluster {cluster}] {value} workloads restarted at least three times each in half an hour, among them {workloads}. Several at once share a cause: a database, a broker or DNS that does not answer, a Secret or a ConfigMap that was changed, a quota, a base image, a node. Look for what changed before the first restart, and mend that before you look at single pods.',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스에서 워크로드 {value}개가 30분 동안 3회 이상씩 재시작했습니다({workloads} 등). 여럿이 한꺼번에 재시작하면 공통 원인이 있습니다. 응답하지 않는 데이터베이스나 브로커 또는 DNS, 바뀐 시크릿이나 컨피그맵, 쿼터, 베이스 이미지, 노드를 의심하세요. 파드를 하나씩 보기 전에, 첫 재시작 직전에 바뀐 것을 찾아 고치세요.',
  ),
  details: [{ as: 'workloads', query: loopingWorkloads, label: 'workload', limit: 3 }],
  shows: 'restarts',
})
