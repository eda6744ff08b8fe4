import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { configsApart } from '../signals/alertmanagers.js'

export const AlertmanagerConfigInconsistent = alert({
  name: 'AlertmanagerConfigInconsistent',
  situation: 'monitoring',
  component: 'alertmanager',
  tiers: {
    critical: { when: breaches(configsApart, 'critical'), for: '10m', keepFiringFor: '5m' },
  },
  summary: text(
    'The replicas of Alertmanager {namespace}/{service} have different configurations[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}: 레플리카마다 설정이 다름',
  ),
  description: text(
    'The replicas of Alertmanager {namespace}/{service}[ in cluster {cluster}] have run with different configurations for {for}: which route an alert takes depends on who sends it. One of them has not reloaded: compare `/api/v2/status` of each, and see whether the Secret has arrived in every pod.',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}의 레플리카들이 {for} 동안 서로 다른 설정으로 동작하고 있습니다. 어느 레플리카가 보내느냐에 따라 알림의 경로가 달라집니다. 다시 읽지 않은 레플리카가 있는 것이니 각각의 `/api/v2/status`를 비교하고 Secret이 모든 파드에 반영됐는지 보세요.',
  ),
  shows: 'alertmanager',
  causedBy: ['AlertmanagerFailedReload'],
})
