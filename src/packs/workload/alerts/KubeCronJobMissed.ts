import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { cronJobDelay } from '../signals/jobs.js'

export const KubeCronJobMissed = alert({
  name: 'KubeCronJobMissed',
  situation: 'workload',
  component: 'cronjob',
  tiers: {
    warning: { when: breaches(cronJobDelay, 'warning'), for: '0m', keepFiringFor: '5m' },
  },
  summary: text(
    'CronJob {namespace}/{cronjob} has not started when it should[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]CronJob {namespace}/{cronjob}이 제시간에 시작되지 않음',
  ),
  description: text(
    'CronJob {namespace}/{cronjob}[ in cluster {cluster}] is {value} late; the limit is {limit}. It is not suspended, and no run of it is in the way. The controller could not make the Job (a quota of Jobs, an admission webhook, `startingDeadlineSeconds` too short), or the controller-manager does not work. `kubectl describe cronjob` shows the events.',
    '[{cluster} 클러스터의 ]CronJob {namespace}/{cronjob}이 {value} 늦었습니다(한도 {limit}). 일시 중지되지도 않았고, 진행 중인 실행이 막고 있지도 않습니다. 컨트롤러가 Job을 만들지 못했거나(Job 쿼터, 어드미션 웹훅, 너무 짧은 `startingDeadlineSeconds`) controller-manager가 동작하지 않는 것입니다. `kubectl describe cronjob`의 이벤트를 보세요.',
  ),
  shows: 'workload',
})
