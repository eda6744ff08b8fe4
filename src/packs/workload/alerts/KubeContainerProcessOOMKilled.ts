import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { processOomKills } from '../signals/oom-kills.js'

export const KubeContainerProcessOOMKilled = alert({
  name: 'KubeContainerProcessOOMKilled',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    warning: { when: breaches(processOomKills, 'warning'), for: '0m', keepFiringFor: '15m' },
  },
  summary: text(
    'Processes in {container} of {namespace}/{pod} are OOM-killed while it lives on: {value} in 15 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod} 파드의 {container} 컨테이너 안에서 프로세스가 OOM으로 종료됨: 15분에 {value}회',
  ),
  description: text(
    'In the container {container} of the pod {namespace}/{pod}[ in cluster {cluster}] the kernel killed {value} processes in 15 minutes for memory, but not the main one: nothing restarts, and Kubernetes shows nothing. Workers, build steps or queries fail in silence, and whoever started them tries again. Raise the memory limit, or run fewer workers in one container.',
    '[{cluster} 클러스터의 ]{namespace}/{pod} 파드의 {container} 컨테이너에서 최근 15분 동안 커널이 메모리 부족으로 프로세스 {value}개를 종료했습니다. 주 프로세스는 살아 있어 재시작이 없고 쿠버네티스에는 아무것도 보이지 않습니다. 워커, 빌드, 쿼리가 조용히 실패하고 다시 시도되고 있습니다. 메모리 한도를 올리거나 한 컨테이너의 워커 수를 줄이세요.',
  ),
  shows: 'pod',
})
