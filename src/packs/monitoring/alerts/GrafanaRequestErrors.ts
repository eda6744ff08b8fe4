import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { grafanaErrorCount, grafanaErrors } from '../signals/grafana-requests.js'

export const GrafanaRequestErrors = alert({
  name: 'GrafanaRequestErrors',
  situation: 'monitoring',
  component: 'grafana',
  tiers: {
    warning: {
      when: all(breaches(grafanaErrors, 'warning'), breaches(grafanaErrorCount, 'warning')),
      for: '10m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{value} of the requests to Grafana in {namespace} fail[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}의 Grafana: 요청 {value} 실패',
  ),
  description: text(
    'Of the requests to Grafana in {namespace}[ in cluster {cluster}], {value} end with an error of its own or of a data source, for {for} now: dashboards stay empty when they are needed. If Explore works with one data source and not with another, it is that data source; if pages fail too, look at Grafana’s log and its database.',
    '[{cluster} 클러스터의 ]{namespace}의 Grafana로 온 요청의 {value}가 Grafana 자체나 데이터 소스의 오류로 끝나고, {for} 동안 이어지고 있습니다. 정작 필요할 때 대시보드가 비어 보입니다. Explore에서 한 데이터 소스만 안 되면 그 데이터 소스의 문제이고, 화면까지 실패하면 Grafana의 로그와 데이터베이스를 보세요.',
  ),
  shows: 'exporters',
})
