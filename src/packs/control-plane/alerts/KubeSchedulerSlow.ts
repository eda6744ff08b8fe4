import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { schedulerAttemptTime } from '../signals/scheduler.js'

export const KubeSchedulerSlow = alert({
  name: 'KubeSchedulerSlow',
  situation: 'control-plane',
  component: 'kube-scheduler',
  tiers: { warning: { when: breaches(schedulerAttemptTime, 'warning'), for: '15m', keepFiringFor: '10m' } },
  summary: text(
    'The scheduler needs {value} to place a pod[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]스케줄러가 파드 하나를 배치하는 데 {value} 걸림',
  ),
  description: text(
    'The slowest of a hundred attempts[ in cluster {cluster}] that placed a pod takes {value}, more than {limit}, time in the queue not counted (the scale ends at 16 s). The scheduler places one pod after the other, so all others wait. See which step takes the time: binding means a slow API server or etcd, filtering and scoring mean expensive constraints (affinity between pods, topology spread), an extender or too little CPU.',
    '[{cluster} 클러스터에서 ]파드를 배치한 시도의 99분위 시간이 {value}로 {limit}를 넘습니다. 큐에서 기다린 시간은 빼고, 16초까지만 잽니다. 스케줄러는 파드를 하나씩 배치하므로 나머지는 모두 기다립니다. 어느 단계가 느린지 보세요. 바인딩이 느리면 API 서버나 etcd, 필터와 스코어가 느리면 무거운 제약(파드 간 어피니티, 토폴로지 분산)이나 익스텐더, CPU 부족입니다.',
  ),
  shows: 'scheduler-controllers',
})
