import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { resizeConditions, resizeUnfinished } from '../signals/claim-states.js'

export const KubePersistentVolumeResizeStuck = alert({
  name: 'KubePersistentVolumeResizeStuck',
  situation: 'volume-full',
  component: 'kube-controller-manager',
  tiers: { warning: { when: breaches(resizeUnfinished, 'warning'), for: '30m', keepFiringFor: '5m' } },
  summary: text(
    'The resize of {namespace}/{persistentvolumeclaim} does not end: {conditions}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]PVC {namespace}/{persistentvolumeclaim}의 크기 조정이 끝나지 않음: {conditions}',
  ),
  description: text(
    'The claim {namespace}/{persistentvolumeclaim}[ in cluster {cluster}] has been resizing for {for} ({conditions}). Until it is done the file system keeps its old size, and may fill up. Resizing or ControllerResizeError: the storage does not enlarge the disk. FileSystemResizePending or NodeResizeError: the node does not grow the file system; some drivers only do so when the pod is started anew. Its events say more: `kubectl describe pvc {persistentvolumeclaim} --namespace {namespace}`.',
    '[{cluster} 클러스터의 ]PVC {namespace}/{persistentvolumeclaim}의 크기 조정이 {for} 동안 끝나지 않았습니다({conditions}). 끝날 때까지 파일시스템은 예전 크기이므로 가득 찰 수 있습니다. Resizing, ControllerResizeError이면 스토리지가 디스크를 늘리지 못하는 것이고, FileSystemResizePending, NodeResizeError이면 노드가 파일시스템을 늘리지 못하는 것입니다. 파드를 다시 시작해야 늘어나는 드라이버도 있습니다. `kubectl describe pvc {persistentvolumeclaim} --namespace {namespace}`의 이벤트를 보세요.',
  ),
  details: [{ as: 'conditions', query: resizeConditions, label: 'condition', limit: 3 }],
  shows: 'storage',
})
