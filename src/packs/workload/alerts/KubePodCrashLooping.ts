import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { any, breaches, critically, except } from '../../../model/condition.js'
import type { Severity } from '../../../model/severity.js'
import { containerOomKills } from '../signals/oom-kills.js'
import { containerRestarts, containerRestartsSlow, restartingPods, restartingWorkloads } from '../signals/restarts.js'

const loops = (severity: Severity) =>
  except(
    except(
      any(breaches(containerRestarts, severity), breaches(containerRestartsSlow, severity)),
      breaches(containerOomKills, 'warning'),
    ),
    breaches(restartingWorkloads, 'critical'),
  )

export const KubePodCrashLooping = alert({
  name: 'KubePodCrashLooping',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    critical: { when: critically(loops('critical')), for: '10m', keepFiringFor: '10m' },
    warning: { when: loops('warning'), for: '10m', keepFiringFor: '10m' },
  },
  summary: text(
    '{container} of {workload_type} {namespace}/{workload} restarts again and again: {value} times[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{workload} {workload_type}의 {container} 컨테이너가 계속 재시작함: {value}회',
  ),
  description: text(
    'The container {container} of {workload_type} {workload} in {namespace}[ in cluster {cluster}] restarted {value} times: at least three times in half an hour or six times in three hours, whether it fails or exits with 0. Pods: {pods}. Its status need not say CrashLoopBackOff. The dashboard shows the last reason and exit code; `kubectl logs --previous` shows its last words. After a change, roll back first.',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스 {workload_type} {workload}의 {container} 컨테이너가 {value}회 재시작했습니다(30분에 3회 이상 또는 3시간에 6회 이상, 정상 종료(0)도 포함). 파드: {pods}. 상태가 CrashLoopBackOff로 보이지 않을 수도 있습니다. 대시보드에서 마지막 원인과 종료 코드를, `kubectl logs --previous`로 마지막 로그를 확인하세요. 최근에 배포했다면 먼저 되돌리세요.',
  ),
  details: [{ as: 'pods', query: restartingPods, label: 'pod', limit: 3 }],
  shows: 'restarts',
  causedBy: ['KubeRestartStorm', 'KubeContainerConfigError', 'KubeProbeKillsRepeated'],
})
