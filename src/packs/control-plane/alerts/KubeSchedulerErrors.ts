import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { schedulerErrors, schedulerErrorsRatio } from '../signals/scheduler.js'

export const KubeSchedulerErrors = alert({
  name: 'KubeSchedulerErrors',
  situation: 'control-plane',
  component: 'kube-scheduler',
  tiers: {
    warning: {
      when: all(breaches(schedulerErrorsRatio, 'warning'), breaches(schedulerErrors, 'warning')),
      for: '15m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{value} of scheduling attempts end in an error[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]스케줄링 시도의 {value}가 오류로 끝남',
  ),
  description: text(
    'For {for} now {value} of the scheduler’s attempts[ in cluster {cluster}] to place a pod have ended in an error, pods that merely fit nowhere not counted. Such pods are tried again and start late or never. The scheduler’s log names the cause: the API server refuses or is slow, an extender or a volume plugin fails, permissions are missing.',
    '[{cluster} 클러스터에서 ]파드를 배치하려는 스케줄러 시도의 {value}가 {for} 동안 오류로 끝나고 있습니다. 자리가 없어서 기다리는 파드는 세지 않습니다. 이런 파드는 다시 시도되지만 늦게 뜨거나 뜨지 못합니다. 원인은 스케줄러 로그에 나옵니다. API 서버의 거부나 지연, 익스텐더나 볼륨 플러그인 실패, 권한 부족이 흔합니다.',
  ),
  shows: 'scheduler-controllers',
})
