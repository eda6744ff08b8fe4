import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { failingPods, reloadersFailing } from '../signals/config-reloaders.js'

export const ConfigReloaderSidecarErrors = alert({
  name: 'ConfigReloaderSidecarErrors',
  situation: 'monitoring',
  component: 'prometheus-operator',
  tiers: {
    warning: { when: breaches(reloadersFailing, 'warning'), for: '10m', keepFiringFor: '5m' },
  },
  summary: text(
    'New configuration does not reach {value} pods of {namespace}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}의 파드 {value}개에 새 설정이 반영되지 않음',
  ),
  description: text(
    'In {namespace}[ of cluster {cluster}] the sidecar config-reloader of {value} pods has failed for {for}: Prometheus or Alertmanager goes on with the rules and routes that it had, and what was committed since does nothing.[ Pods: {pods}.] The log of the container config-reloader says whether the server did not answer, or a file could not be read; where the server refused the configuration, alerts of its own say so.',
    '[{cluster} 클러스터의 ]{namespace}에서 파드 {value}개의 config-reloader 사이드카가 {for} 동안 실패하고 있습니다. 프로메테우스나 Alertmanager는 예전 규칙과 라우트를 그대로 쓰고, 그 뒤에 커밋한 것은 아무 효과도 없습니다.[ 파드: {pods}.] config-reloader 컨테이너 로그를 보면 서버가 응답하지 않았는지, 파일을 읽지 못했는지 알 수 있습니다. 서버가 설정을 거부한 것은 따로 알립니다.',
  ),
  details: [{ as: 'pods', query: failingPods, label: 'pod', limit: 3 }],
  shows: 'prometheus',
})
