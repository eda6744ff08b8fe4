import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except, missing } from '../../../model/condition.js'
import { failing, watchErrors } from '../signals/state-metrics.js'

export const KubeStateMetricsWatchErrors = alert({
  name: 'KubeStateMetricsWatchErrors',
  situation: 'monitoring',
  component: 'kube-state-metrics',
  tiers: {
    warning: { when: except(breaches(watchErrors, 'warning'), missing('apiserver')), for: '15m', keepFiringFor: '15m' },
  },
  summary: text(
    '{value} of kube-state-metrics’ watches fail[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]kube-state-metrics watch 요청 중 {value} 실패',
  ),
  description: text(
    'For {for} more than {limit} of the watches that kube-state-metrics asks the API server for have failed[, in cluster {cluster}][: those of {resources}]. What it shows of such objects is missing or old. Its log says why: rights that its ClusterRole lacks, a kind of object that the API server does not have, or an API server that is overloaded.',
    '{for} 동안 [{cluster} 클러스터의 ]kube-state-metrics가 API 서버에 보낸 watch 요청의 {limit} 넘게 실패했습니다[(대상: {resources})]. 해당 객체의 값이 빠지거나 낡은 채로 남습니다. 이유는 로그에 있습니다. ClusterRole 권한 부족, API 서버에 없는 종류, API 서버 과부하 중 하나입니다.',
  ),
  details: [{ as: 'resources', query: failing('watch'), label: 'resource', limit: 3 }],
  shows: 'exporters',
})
