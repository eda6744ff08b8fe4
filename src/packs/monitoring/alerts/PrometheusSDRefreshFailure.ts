import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except, missing } from '../../../model/condition.js'
import { discoveryFailures } from '../signals/prometheus-ingestion.js'

export const PrometheusSDRefreshFailure = alert({
  name: 'PrometheusSDRefreshFailure',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    // While no API server answers, KubeAPIDown says so.
    warning: {
      when: except(breaches(discoveryFailures, 'warning'), missing('apiserver')),
      for: '15m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    'Service discovery of {namespace}/{pod} failed {value} times in 5 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 5분간 서비스 디스커버리 {value}회 실패',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] could not refresh its targets {value} times in five minutes, for {for} now. It keeps the targets that it knew: new pods are not scraped, and those that have gone look down. With Kubernetes discovery it is the API server or the rights of the ServiceAccount; the log names it.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}가 타깃 목록을 5분간 {value}회 갱신하지 못했고, {for} 동안 이어지고 있습니다. 알던 타깃만 유지하므로 새 파드는 스크레이프되지 않고 사라진 파드는 다운으로 보입니다. 쿠버네티스 디스커버리라면 API 서버나 서비스어카운트 권한 문제이며, 로그에 나옵니다.',
  ),
  shows: 'prometheus',
})
