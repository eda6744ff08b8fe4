import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { targetsDown } from '../signals/targets.js'

export const TargetDown = alert({
  name: 'TargetDown',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: { warning: { when: breaches(targetsDown, 'warning'), for: '15m', keepFiringFor: '5m' } },
  summary: text(
    '{value} of the targets of {job} in {namespace} do not answer[, in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}에서 {job} 타깃의 {value}가 응답하지 않음',
  ),
  description: text(
    'For {for} {value} of the targets of {job} in {namespace}[, in cluster {cluster}] have not answered Prometheus (more than {limit}), although their pods are Ready. See the error of the targets in Prometheus: a refused connection is a port or an address that changed, a timeout a network policy or a process that hangs, 401 or 403 a token.',
    '[{cluster} 클러스터의 ]{namespace}에서 {for} 동안 {job} 타깃의 {value}가 응답하지 않았습니다(한도 {limit}). 파드는 Ready입니다. 프로메테우스 타깃 화면의 오류를 보세요. connection refused면 포트나 주소가 바뀐 것, timeout이면 네트워크 폴리시나 멈춘 프로세스, 401·403이면 토큰 문제입니다.',
  ),
  shows: 'exporters',
})
