import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { resourcesRejected } from '../signals/operator.js'

export const PrometheusOperatorRejectedResources = alert({
  name: 'PrometheusOperatorRejectedResources',
  situation: 'monitoring',
  component: 'prometheus-operator',
  tiers: {
    warning: { when: breaches(resourcesRejected, 'warning'), for: '10m', keepFiringFor: '5m' },
  },
  summary: text(
    'The operator of {namespace} rejects {value} {resource} objects[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}의 오퍼레이터가 {resource} 오브젝트 {value}개를 거부함',
  ),
  description: text(
    'The Prometheus Operator of {namespace}[ in cluster {cluster}] leaves out {value} objects of the kind {resource}, because they are not valid: a commit that seems to have been applied does nothing. The operator’s log and, in newer versions, the status and the events of the object name the object and the fault.',
    '[{cluster} 클러스터의 ]{namespace}의 Prometheus Operator가 올바르지 않은 {resource} 오브젝트 {value}개를 빼고 설정을 만들고 있습니다. 적용된 것처럼 보이는 커밋이 아무 효과도 없습니다. 오퍼레이터 로그와, 새 버전이라면 오브젝트의 상태와 이벤트에 어떤 오브젝트의 무엇이 문제인지 나옵니다.',
  ),
  shows: 'prometheus',
})
