import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { podTerminatingTime } from '../signals/terminating.js'

export const KubePodStuckTerminating = alert({
  name: 'KubePodStuckTerminating',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    warning: { when: breaches(podTerminatingTime, 'warning'), for: '15m', keepFiringFor: '5m' },
  },
  summary: text(
    '{namespace}/{pod} should have been gone for {value}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod} 파드가 {value} 전에 사라졌어야 함',
  ),
  description: text(
    'The pod {namespace}/{pod}[ in cluster {cluster}] was deleted, its grace period ended {value} ago (limit {limit}), and it is still there. A finalizer holds it (kubectl then shows it as Completed or Terminating), or the kubelet cannot stop a container or unmount a volume. A StatefulSet does not replace it meanwhile. `kubectl get pod -o yaml` shows the finalizers and who set them.',
    '[{cluster} 클러스터의 ]{namespace}/{pod} 파드가 삭제되었고 유예 시간이 {value} 전에 끝났는데(한도 {limit}) 아직 남아 있습니다. 파이널라이저가 붙잡고 있거나(이때 kubectl에는 Completed나 Terminating으로 보입니다), kubelet이 컨테이너를 멈추지 못하거나 볼륨을 마운트 해제하지 못하는 것입니다. 그동안 스테이트풀셋은 새 파드를 만들지 않습니다. `kubectl get pod -o yaml`로 파이널라이저와 붙인 주체를 확인하세요.',
  ),
  shows: 'pod',
})
