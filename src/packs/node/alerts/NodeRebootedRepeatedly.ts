import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { boots } from '../signals/boots.js'

export const NodeRebootedRepeatedly = alert({
  name: 'NodeRebootedRepeatedly',
  situation: 'node-down',
  component: 'node',
  tiers: { warning: { when: breaches(boots, 'warning'), for: '0m', keepFiringFor: '10m' } },
  summary: text(
    '{node} was booted {value} times within an hour[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드가 한 시간 안에 {value}번 부팅됨',
  ),
  description: text(
    'The machine {node}[ in cluster {cluster}] has booted {value} times in the last hour. One reboot is maintenance, several are a kernel that panics, a watchdog, power, or a hypervisor. Cordon the node so that nothing new lands there, and read what was logged before the last boot: `journalctl -b -1 -e`.',
    '[{cluster} 클러스터의 ]{node} 장비가 최근 한 시간에 {value}번 부팅되었습니다. 한 번은 점검일 수 있지만 여러 번이면 커널 패닉, 워치독, 전원, 하이퍼바이저를 의심해야 합니다. 새 파드가 오지 않게 cordon하고, 마지막 부팅 직전 로그를 보세요: `journalctl -b -1 -e`.',
  ),
  shows: 'node',
})
