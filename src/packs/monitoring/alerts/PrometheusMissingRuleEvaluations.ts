import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { missingGroups, ruleEvaluationsMissed } from '../signals/prometheus-rules.js'

export const PrometheusMissingRuleEvaluations = alert({
  name: 'PrometheusMissingRuleEvaluations',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: { when: breaches(ruleEvaluationsMissed, 'warning'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    '{namespace}/{pod} left out {value} evaluations of rule groups in 40 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 40분간 규칙 그룹 평가 {value}회 건너뜀',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] takes longer for rule groups than their interval and left out {value} evaluations in 40 minutes, and goes on to.[ Groups: {groups}.] Alerts come late, and records have holes. Too little CPU (throttling) hits all groups; one costly rule hits its own.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}의 규칙 그룹 평가가 평가 간격보다 오래 걸려 40분간 {value}회를 건너뛰었고, 지금도 이어지고 있습니다.[ 규칙 그룹: {groups}.] 알림이 늦어지고 레코드가 빕니다. CPU가 모자라면(스로틀링) 모든 그룹이, 비싼 규칙 하나 때문이라면 그 그룹만 느려집니다.',
  ),
  details: [{ as: 'groups', query: missingGroups, label: 'rule_group', limit: 3 }],
  shows: 'prometheus',
})
