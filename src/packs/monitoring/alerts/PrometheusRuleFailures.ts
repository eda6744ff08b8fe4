import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { failingGroups, ruleFailures } from '../signals/prometheus-rules.js'

export const PrometheusRuleFailures = alert({
  name: 'PrometheusRuleFailures',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    critical: { when: breaches(ruleFailures, 'critical'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    '{value} rule evaluations of {namespace}/{pod} failed in 40 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 40분간 규칙 평가 {value}회 실패',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] could not evaluate rules {value} times in 40 minutes, and it goes on. Alerts of these rules do not fire, and records have holes.[ Groups: {groups}.] The page Status → Rules shows the error of each: mostly many-to-many matching after a change of labels, or a query that takes too long or too many samples.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}에서 규칙 평가가 40분간 {value}회 실패했고, 지금도 이어지고 있습니다. 이 규칙의 알림은 울리지 않고 레코드는 비게 됩니다.[ 규칙 그룹: {groups}.] Status → Rules 화면에 규칙마다 오류가 나옵니다. 레이블이 바뀐 뒤의 many-to-many 매칭이나, 너무 오래 걸리거나 샘플이 너무 많은 쿼리가 흔한 원인입니다.',
  ),
  details: [{ as: 'groups', query: failingGroups, label: 'rule_group', limit: 3 }],
  shows: 'prometheus',
})
