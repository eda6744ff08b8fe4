import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { missing } from '../../../model/condition.js'

export const GrafanaDown = alert({
  name: 'GrafanaDown',
  situation: 'monitoring',
  component: 'grafana',
  tiers: { warning: { when: missing('grafana'), for: '10m', keepFiringFor: '5m' } },
  summary: text('Grafana does not answer[ in cluster {cluster}]', '[{cluster} 클러스터의 ]Grafana가 응답하지 않음'),
  description: text(
    'For {for} Prometheus has not reached Grafana[ in cluster {cluster}]; it knows {value} of its targets. Dashboards are probably not there for whoever needs them; alerts go on. See its pod and its log: `kubectl get pods --all-namespaces --selector app.kubernetes.io/name=grafana`; a database that is locked or a full volume is the usual cause.',
    '{for} 동안 [{cluster} 클러스터의 ]Grafana에 닿지 못했습니다. 알고 있는 타깃은 {value}개입니다. 대시보드를 볼 수 없을 가능성이 크지만 알림은 계속 옵니다. 파드와 로그를 보세요: `kubectl get pods --all-namespaces --selector app.kubernetes.io/name=grafana`. 잠긴 데이터베이스나 가득 찬 볼륨이 흔한 원인입니다.',
  ),
  shows: 'exporters',
})
