import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches, except } from '../../../model/condition.js'
import { controlPlaneNodeDown, controlPlaneSpare } from '../signals/control-plane-nodes.js'
import { nodeCordoned } from '../signals/readiness.js'

export const KubeControlPlaneNodeDown = alert({
  name: 'KubeControlPlaneNodeDown',
  situation: 'node-down',
  component: 'node',
  tiers: {
    critical: {
      when: except(
        all(breaches(controlPlaneNodeDown, 'critical'), breaches(controlPlaneSpare, 'critical')),
        breaches(nodeCordoned, 'critical'),
      ),
      for: '5m',
      keepFiringFor: '5m',
    },
    warning: {
      when: except(breaches(controlPlaneNodeDown, 'warning'), breaches(nodeCordoned, 'warning')),
      for: '5m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'Control-plane node {node} is down[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]컨트롤 플레인 노드 {node}가 내려감',
  ),
  description: text(
    '{node}, a control-plane node[ in cluster {cluster}], has not been Ready for {for}. When critical, losing one more (or having lost this one) stops etcd, and with it every change in the cluster: touch no other control-plane node until this one is back. See whether the machine answers, then the kubelet and the static pods on it.',
    '[{cluster} 클러스터의 ]컨트롤 플레인 노드 {node}가 {for} 동안 Ready가 아닙니다. critical이라면 한 대만 더 잃어도(또는 이미) etcd가 멈추고 클러스터의 어떤 변경도 되지 않습니다. 이 노드가 돌아올 때까지 다른 컨트롤 플레인 노드는 건드리지 마세요. 장비가 응답하는지 보고, 그다음 kubelet과 정적 파드를 확인하세요.',
  ),
  shows: 'node',
})
