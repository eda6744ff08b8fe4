import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { nodeProblem } from '../signals/problems.js'
import { nodeDown } from '../signals/readiness.js'

export const KubeNodeNetworkUnavailable = alert({
  name: 'KubeNodeNetworkUnavailable',
  situation: 'node-down',
  component: 'node',
  tiers: {
    warning: {
      when: except(breaches(nodeProblem, 'warning'), breaches(nodeDown, 'warning')),
      for: '5m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    '{node} reports {condition}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드가 {condition} 상태를 보고함',
  ),
  description: text(
    'The condition {condition} of {node}[ in cluster {cluster}] has been true for {for}, while the node is Ready. NetworkUnavailable means that its pods are not routed: look at the network plugin’s pod on that node. Other conditions come from node-problem-detector, whose message `kubectl describe node {node}` shows.',
    '[{cluster} 클러스터의 ]{node} 노드는 Ready인데 {condition} 조건이 {for} 동안 참입니다. NetworkUnavailable이면 이 노드의 파드로 가는 경로가 없는 것이니 그 노드의 네트워크 플러그인 파드를 보세요. 다른 조건은 node-problem-detector가 남긴 것으로, `kubectl describe node {node}`에 메시지가 있습니다.',
  ),
  shows: 'node',
})
