import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { membersUnseen } from '../signals/alertmanagers.js'

export const AlertmanagerMembersInconsistent = alert({
  name: 'AlertmanagerMembersInconsistent',
  situation: 'monitoring',
  component: 'alertmanager',
  tiers: {
    critical: { when: breaches(membersUnseen, 'critical'), for: '10m', keepFiringFor: '5m' },
  },
  summary: text(
    'A replica of Alertmanager {namespace}/{service} misses {value} of the others[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}: 한 레플리카가 다른 레플리카 {value}개를 보지 못함',
  ),
  description: text(
    'Replicas of Alertmanager {namespace}/{service}[ in cluster {cluster}] do not see one another, for {for} now; one misses {value}. Each part notifies by itself, and silences set in one do not hold in the other: people get everything twice. The gossip port 9094 must be open between the pods, for TCP and UDP.',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}의 레플리카들이 {for} 동안 서로를 보지 못하고 있습니다. 한 레플리카가 {value}개를 놓치고 있습니다. 나뉜 쪽마다 따로 알림을 보내고 한쪽에서 건 사일런스가 다른 쪽에서는 통하지 않아 같은 알림이 두 번씩 옵니다. 파드 사이에 가십 포트 9094가 TCP와 UDP 모두 열려 있어야 합니다.',
  ),
  shows: 'alertmanager',
})
