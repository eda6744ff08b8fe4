import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { filesystemReadOnly } from '../signals/filesystems.js'

export const NodeFilesystemReadOnly = alert({
  name: 'NodeFilesystemReadOnly',
  situation: 'node-down',
  component: 'node',
  tiers: { critical: { when: breaches(filesystemReadOnly, 'critical'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    '{mountpoint} of {node} has become read-only[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 {mountpoint}가 읽기 전용으로 바뀜',
  ),
  description: text(
    'The filesystem at {mountpoint} of {node}[ in cluster {cluster}] was writable and is read-only now. The kernel does that when the disk returns errors. Nothing can be written there: containers fail in ways that do not name the disk. Cordon the node, move its pods away, and read `dmesg -T` before you reboot.',
    '[{cluster} 클러스터의 ]{node} 노드의 {mountpoint} 파일시스템이 쓰기 가능에서 읽기 전용으로 바뀌었습니다. 디스크가 오류를 내면 커널이 이렇게 합니다. 아무것도 쓸 수 없으니 컨테이너가 디스크와 무관해 보이는 오류로 실패합니다. cordon하고 파드를 옮긴 뒤, 재부팅하기 전에 `dmesg -T`를 보세요.',
  ),
  shows: 'node',
})
