import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { membersDown } from '../signals/alertmanagers.js'

export const AlertmanagerClusterDown = alert({
  name: 'AlertmanagerClusterDown',
  situation: 'monitoring',
  component: 'alertmanager',
  tiers: {
    critical: { when: breaches(membersDown, 'critical'), for: '10m', keepFiringFor: '10m' },
  },
  summary: text(
    '{value} of the replicas of Alertmanager {namespace}/{service} are down[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}: 레플리카 {value} 다운',
  ),
  description: text(
    '{value} of the replicas of Alertmanager {namespace}/{service}[ in cluster {cluster}] have not answered for {for}. With the last one every notification stops; this one may then reach nobody but the dead man’s switch. See whether the pods run, and what their log says.',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}의 레플리카 {value}가 {for} 동안 응답하지 않았습니다. 마지막 하나마저 멈추면 모든 알림이 끊기며, 그때 알아챌 수 있는 것은 데드맨 스위치뿐입니다. 파드가 떠 있는지, 로그에 무엇이 있는지 보세요.',
  ),
  shows: 'alertmanager',
})
