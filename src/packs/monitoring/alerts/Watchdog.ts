import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { clusterHeard } from '../signals/presence.js'

export const Watchdog = alert({
  name: 'Watchdog',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: { none: { when: breaches(clusterHeard, 'none'), for: '0m', keepFiringFor: '0m' } },
  summary: text('Alerts arrive[ from cluster {cluster}]', '[{cluster} 클러스터의 ]알림 경로가 정상임'),
  description: text(
    'This alert always fires while Prometheus watches[ the cluster {cluster}] and can reach Alertmanager. It asks for nothing; whoever receives it must raise the alarm once it no longer comes, for then no other alert would come either.',
    '프로메테우스가 [{cluster} 클러스터를 ]지켜보고 Alertmanager에 닿는 동안 늘 울리는 알림입니다. 할 일은 없습니다. 이 알림이 끊기면 다른 알림도 오지 않으므로, 받는 쪽이 끊김을 감지해 경보를 울려야 합니다.',
  ),
  shows: 'exporters',
})
