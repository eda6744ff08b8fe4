import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { clockMaxError, clockUnsynchronised } from '../signals/clock.js'

export const NodeClockNotSynchronising = alert({
  name: 'NodeClockNotSynchronising',
  situation: 'node-down',
  component: 'node',
  tiers: {
    warning: {
      when: all(breaches(clockUnsynchronised, 'warning'), breaches(clockMaxError, 'warning')),
      for: '10m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'The clock of {node} is not synchronised[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 시각이 동기화되지 않음',
  ),
  description: text(
    'Nothing tells {node}[ in cluster {cluster}] the time: its kernel calls the clock unsynchronised. It will drift until certificates and leases fail. See whether a time service runs (`systemctl status chronyd systemd-timesyncd`) and whether it reaches its servers on UDP port 123.',
    '[{cluster} 클러스터의 ]{node} 노드에 시각을 알려 주는 것이 없어 커널이 동기화되지 않았다고 봅니다. 이대로 두면 시각이 점점 어긋나 인증서와 리스가 문제를 일으킵니다. 시각 서비스가 도는지(`systemctl status chronyd systemd-timesyncd`), UDP 123 포트로 서버에 닿는지 확인하세요.',
  ),
  shows: 'node',
})
