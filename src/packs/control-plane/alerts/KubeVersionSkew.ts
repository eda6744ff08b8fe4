import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { any, breaches } from '../../../model/condition.js'
import { controlPlaneBehind, followersAhead, nodesBehind } from '../signals/versions.js'

export const KubeVersionSkew = alert({
  name: 'KubeVersionSkew',
  situation: 'control-plane',
  component: 'control-plane',
  tiers: {
    warning: {
      when: any(
        breaches(controlPlaneBehind, 'warning'),
        breaches(nodesBehind, 'warning'),
        breaches(followersAhead, 'warning'),
      ),
      for: '1d',
      keepFiringFor: '15m',
    },
  },
  summary: text(
    'Kubernetes components are {value} minor versions apart, which is not supported[, in cluster {cluster}]',
    '[{cluster} 클러스터의 ]쿠버네티스 구성 요소가 지원 범위를 넘어 마이너 버전 {value}개 차이 남',
  ),
  description: text(
    'For a day components[ of cluster {cluster}] have been further apart than Kubernetes supports, by {value} minor versions: nodes may be three behind the newest API server, the scheduler, the controller manager and other API servers one, and nothing may be ahead of the oldest API server. An upgrade has stopped half-way, or a node was left out. What has such versions meets fields and APIs that it does not know. `kubectl get nodes -o wide` shows the nodes; upgrade the API servers first, nodes last.',
    '하루 동안 [{cluster} 클러스터의 ]구성 요소가 쿠버네티스의 지원 범위를 넘어 마이너 버전 {value}개 차이 났습니다. 노드는 가장 새로운 API 서버보다 세 단계, 스케줄러와 컨트롤러 매니저, 다른 API 서버는 한 단계까지 뒤처질 수 있고, 가장 오래된 API 서버보다 앞선 것은 없어야 합니다. 업그레이드가 도중에 멈췄거나 빠진 노드가 있습니다. 이런 버전은 모르는 필드나 API를 만나 오동작할 수 있습니다. `kubectl get nodes -o wide`로 노드를 보고, API 서버를 먼저, 노드를 마지막에 업그레이드하세요.',
  ),
  shows: 'apiserver',
})
