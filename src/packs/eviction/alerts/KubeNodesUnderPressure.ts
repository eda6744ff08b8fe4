import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { nodesUnderPressure, nodesUnderPressureRatio } from '../signals/pressure.js'

export const KubeNodesUnderPressure = alert({
  name: 'KubeNodesUnderPressure',
  situation: 'node-pressure',
  component: 'node',
  tiers: {
    critical: {
      when: all(breaches(nodesUnderPressure, 'critical'), breaches(nodesUnderPressureRatio, 'critical')),
      for: '2m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    '{value} nodes have {condition} at once[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]노드 {value}대가 동시에 {condition} 상태',
  ),
  description: text(
    '{value} nodes[ of cluster {cluster}] have {condition}. They evict pods, which move to the others and fill those next. Look for what runs on all of them (a DaemonSet, a log shipper, an image that was just rolled out) and stop its growth before you add nodes.',
    '[{cluster} 클러스터의 ]노드 {value}대가 {condition} 상태입니다. 퇴출된 파드가 다른 노드로 옮겨 가면서 그 노드까지 차오를 수 있습니다. 모든 노드에 공통으로 도는 것(데몬셋, 로그 수집기, 방금 배포한 이미지)을 찾아 늘어나는 것부터 막고, 그다음에 노드를 늘리세요.',
  ),
  shows: 'node',
})
