import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { targetsLost } from '../signals/presence.js'

export const ClusterVanished = alert({
  name: 'ClusterVanished',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: { critical: { when: breaches(targetsLost, 'critical'), for: '10m', keepFiringFor: '5m' } },
  summary: text(
    'Nothing comes from[ cluster {cluster}, from] any target',
    '[{cluster} 클러스터의 ]모든 타깃에서 소식이 끊김',
  ),
  description: text(
    'For {for} there has been no target at all[ of cluster {cluster}], which had {value} within the last day: its Prometheus or agent is down or no longer sends, the network to it is cut, or discovery has lost everything. All other alerts about it are silent, which is no good news. See whether its API server answers, then whether its Prometheus does.',
    '[{cluster} 클러스터에 ]하루 안에는 타깃이 {value}개 있었지만 {for} 동안 하나도 없습니다. 그쪽 프로메테우스나 에이전트가 내려갔거나 전송을 멈췄거나, 네트워크가 끊겼거나, 디스커버리가 모두 잃은 것입니다. 이 클러스터의 다른 알림은 모두 조용해지지만 좋은 소식이 아닙니다. API 서버가 응답하는지, 다음으로 프로메테우스가 도는지 보세요.',
  ),
  shows: 'exporters',
})
