import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { clusterUsageMissing, nodeUsageMissing } from '../signals/container-usage.js'

export const CAdvisorMissing = alert({
  name: 'CAdvisorMissing',
  situation: 'monitoring',
  component: 'kubelet',
  tiers: {
    critical: {
      when: breaches(clusterUsageMissing, 'critical'),
      for: '10m',
      keepFiringFor: '5m',
      says: {
        summary: text(
          'No container’s usage is seen[ in cluster {cluster}]',
          '[{cluster} 클러스터에서 ]컨테이너 사용량이 하나도 보이지 않음',
        ),
        description: text(
          'The kubelets[ of cluster {cluster}] run {value} containers, and for {for} Prometheus has had no usage of any of them by name: the endpoint `/metrics/cadvisor` is not scraped, its series are dropped, or cAdvisor does not find the socket of the container runtime. CPU, memory and OOM kills of containers are not seen meanwhile.',
          '[{cluster} 클러스터의 ]kubelet들이 컨테이너 {value}개를 돌리고 있지만, {for} 동안 이름이 붙은 사용량이 하나도 없습니다. `/metrics/cadvisor`가 수집되지 않거나, 시계열이 버려지거나, cAdvisor가 컨테이너 런타임 소켓을 찾지 못하는 것입니다. 그동안 컨테이너의 CPU, 메모리, OOM kill이 보이지 않습니다.',
        ),
      },
    },
    warning: { when: breaches(nodeUsageMissing, 'warning'), for: '10m', keepFiringFor: '5m' },
  },
  summary: text(
    'The usage of {value} containers on {node} is not seen[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드에서 컨테이너 {value}개의 사용량이 보이지 않음',
  ),
  description: text(
    'The kubelet of {node}[ in cluster {cluster}] runs {value} containers, and for {for} there has been no usage of any of them by name. Either its endpoint `/metrics/cadvisor` fails, or its series come without names because cAdvisor does not find the socket of the container runtime. Compare the runtime’s socket with that of other nodes, and restart the kubelet once it is in place.',
    '[{cluster} 클러스터의 ]{node} 노드 kubelet이 컨테이너 {value}개를 돌리고 있지만, {for} 동안 이름이 붙은 사용량이 하나도 없습니다. `/metrics/cadvisor` 수집이 실패하거나, cAdvisor가 컨테이너 런타임 소켓을 찾지 못해 이름 없는 시계열만 나오는 것입니다. 런타임 소켓 경로를 다른 노드와 비교하고, 바로잡은 뒤 kubelet을 다시 시작하세요.',
  ),
  shows: 'exporters',
})
