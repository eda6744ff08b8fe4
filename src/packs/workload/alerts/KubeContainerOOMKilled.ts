import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { any, breaches, critically, except } from '../../../model/condition.js'
import { containerOomKills, criticalOomKills, oomKilledPods } from '../signals/oom-kills.js'
import { restartingWorkloads } from '../signals/restarts.js'

export const KubeContainerOOMKilled = alert({
  name: 'KubeContainerOOMKilled',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    warning: {
      when: except(
        any(breaches(containerOomKills, 'warning'), critically(breaches(criticalOomKills, 'warning'))),
        breaches(restartingWorkloads, 'critical'),
      ),
      for: '0m',
      keepFiringFor: '15m',
    },
  },
  summary: text(
    '{container} of {workload_type} {namespace}/{workload} is OOM-killed: {value} restarts in an hour[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{workload} {workload_type}의 {container} 컨테이너가 OOM으로 종료됨: 1시간에 {value}회 재시작',
  ),
  description: text(
    'The container {container} of {workload_type} {workload} in {namespace}[ in cluster {cluster}] restarted {value} times in the last hour, the last time because it went beyond its memory limit and the kernel killed it. Pods: {pods}. Compare its working set with its limit on the dashboard: a slow climb is a leak, a jump at the start or under load means that the limit is too low. Raise `resources.limits.memory`, or bound what the process keeps (heap, caches, workers).',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스 {workload_type} {workload}의 {container} 컨테이너가 최근 1시간 동안 {value}회 재시작했습니다. 마지막 원인은 메모리 한도 초과로 인한 커널의 OOM 종료입니다. 파드: {pods}. 대시보드에서 워킹셋과 한도를 비교하세요. 천천히 오르면 누수이고, 시작 직후나 부하 때 튀면 한도가 낮은 것입니다. `resources.limits.memory`를 올리거나 프로세스가 쓰는 메모리(힙, 캐시, 워커 수)를 제한하세요.',
  ),
  details: [{ as: 'pods', query: oomKilledPods, label: 'pod', limit: 3 }],
  shows: 'restarts',
})
