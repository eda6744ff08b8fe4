import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { ruleGroupDuty, slowGroups } from '../signals/prometheus-rules.js'

export const PrometheusRuleGroupSlow = alert({
  name: 'PrometheusRuleGroupSlow',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: { when: breaches(ruleGroupDuty, 'warning'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    'A rule group of {namespace}/{pod} takes {value} of its interval[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 규칙 그룹 하나가 평가 간격의 {value}를 씀',
  ),
  description: text(
    'The slowest rule group of Prometheus {namespace}/{pod}[ in cluster {cluster}] takes {value} of the time between two evaluations, over the limit of {limit}; beyond all of it, evaluations are left out.[ The slowest: {groups}.] Find its costliest rule on Status → Rules, split the group, or give Prometheus more CPU.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}에서 가장 느린 규칙 그룹이 평가 간격의 {value}를 쓰고 있습니다(한도 {limit}). 간격을 넘으면 평가를 건너뜁니다.[ 가장 느린 그룹: {groups}.] Status → Rules에서 가장 비싼 규칙을 찾거나, 그룹을 나누거나, CPU를 늘리세요.',
  ),
  details: [{ as: 'groups', query: slowGroups, label: 'rule_group', limit: 3 }],
  shows: 'prometheus',
  causedBy: ['PrometheusMissingRuleEvaluations'],
})
