import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { clockOffset, clockOffsetGrowth } from '../signals/clock.js'

export const NodeClockSkewDetected = alert({
  name: 'NodeClockSkewDetected',
  situation: 'node-down',
  component: 'node',
  tiers: {
    warning: {
      when: all(breaches(clockOffset, 'warning'), breaches(clockOffsetGrowth, 'warning')),
      for: '10m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'The clock of {node} is off by {value}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 시각이 {value} 어긋남',
  ),
  description: text(
    'The clock of {node}[ in cluster {cluster}] differs from its reference by {value}, more than {limit}, and does not come nearer. Certificates, leases, tokens and the order of logs depend on it. Ask the time service on the node: `chronyc tracking`, or `timedatectl timesync-status`.',
    '[{cluster} 클러스터의 ]{node} 노드의 시각이 기준과 {value} 차이 나고(한도 {limit}) 좁혀지지 않고 있습니다. 인증서, 리스, 토큰, 로그 순서가 시각에 달려 있습니다. 노드에서 시각 동기화 서비스를 확인하세요: `chronyc tracking` 또는 `timedatectl timesync-status`.',
  ),
  shows: 'node',
})
