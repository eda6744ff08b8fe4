import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { failedReload, replicasNotReloaded } from '../signals/alertmanagers.js'

export const AlertmanagerFailedReload = alert({
  name: 'AlertmanagerFailedReload',
  situation: 'monitoring',
  component: 'alertmanager',
  tiers: {
    critical: { when: breaches(failedReload, 'critical'), for: '10m', keepFiringFor: '5m' },
  },
  summary: text(
    'Alertmanager {namespace}/{service} could not load its configuration[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}: 설정을 읽지 못함',
  ),
  description: text(
    'Alertmanager {namespace}/{service}[ in cluster {cluster}] failed to load its newest configuration and goes on with the one before: what was changed in routes and receivers has no effect, and a restart will not come up.[ Replicas: {replicas}.] `kubectl logs` names the line; `amtool check-config` finds it before it is committed.',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}가 최신 설정을 읽지 못해 이전 설정으로 동작하고 있습니다. 라우트와 리시버의 변경은 반영되지 않았고, 재시작하면 뜨지 못합니다.[ 레플리카: {replicas}.] `kubectl logs`에 줄 번호가 나옵니다. 커밋 전에는 `amtool check-config`로 찾을 수 있습니다.',
  ),
  details: [{ as: 'replicas', query: replicasNotReloaded, label: 'pod', limit: 3 }],
  shows: 'alertmanager',
})
