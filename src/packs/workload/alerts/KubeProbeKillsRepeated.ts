import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches, critically } from '../../../model/condition.js'
import type { Severity } from '../../../model/severity.js'
import { probeFailures } from '../signals/probes.js'
import { containerRestarts, restartingPods } from '../signals/restarts.js'

const kills = (severity: Severity) => all(breaches(containerRestarts, severity), breaches(probeFailures, severity))

export const KubeProbeKillsRepeated = alert({
  name: 'KubeProbeKillsRepeated',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    critical: { when: critically(kills('critical')), for: '10m', keepFiringFor: '10m' },
    warning: { when: kills('warning'), for: '10m', keepFiringFor: '10m' },
  },
  summary: text(
    'The liveness probe restarts {container} of {workload_type} {namespace}/{workload} again and again: {value} times[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{workload} {workload_type}의 {container} 컨테이너를 liveness 프로브가 계속 재시작시킴: {value}회',
  ),
  description: text(
    'The kubelet restarted the container {container} of {workload_type} {workload} in {namespace}[ in cluster {cluster}] {value} times in half an hour, because its liveness or startup probe fails. Pods: {pods}. The process did not crash: the reason may even say Completed. Either it hangs, or the probe is too strict: a timeout of one second, a check of other services, a start that takes longer than the probe waits.',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스 {workload_type} {workload}의 {container} 컨테이너를 kubelet이 30분 동안 {value}회 재시작시켰습니다. liveness 또는 startup 프로브가 실패하기 때문입니다. 파드: {pods}. 프로세스가 죽은 것이 아니며, 종료 원인이 Completed로 보이기도 합니다. 프로세스가 멈췄거나 프로브가 너무 엄격한 것입니다(1초 제한 시간, 다른 서비스까지 검사, 기다리는 시간보다 긴 시작).',
  ),
  details: [{ as: 'pods', query: restartingPods, label: 'pod', limit: 3 }],
  shows: 'restarts',
  causedBy: ['KubeRestartStorm'],
})
