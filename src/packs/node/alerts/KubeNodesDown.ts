import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { recorded } from '../../../model/recorded.js'
import { promql } from '../../../promql/template.js'
import { nodeDown, nodesDownCount, nodesDownRatio } from '../signals/readiness.js'

export const KubeNodesDown = alert({
  name: 'KubeNodesDown',
  situation: 'node-down',
  component: 'node',
  tiers: {
    critical: {
      when: all(breaches(nodesDownCount, 'critical'), breaches(nodesDownRatio, 'critical')),
      for: '5m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    '{value} nodes are down at once[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]노드 {value}대가 동시에 내려감',
  ),
  description: text(
    '{value} nodes[ of cluster {cluster}] are not Ready, among them {nodes}. So many at once seldom fail by themselves: look for what they share (a rack or a zone, a switch, the API server’s address, an image or a configuration that was just rolled out) before you look at any one of them.',
    '[{cluster} 클러스터에서 ]노드 {value}대가 Ready가 아닙니다({nodes} 등). 이렇게 여러 대가 저마다 따로 고장 나는 일은 드뭅니다. 한 대씩 보기 전에 공통점(랙이나 존, 스위치, API 서버 주소, 방금 배포한 이미지나 설정)부터 찾으세요.',
  ),
  details: [{ as: 'nodes', query: (s) => promql`${recorded(s, nodeDown)} == 1`, label: 'node', limit: 3 }],
  shows: 'node',
})
