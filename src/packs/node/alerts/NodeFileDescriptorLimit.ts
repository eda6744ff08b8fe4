import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { fileDescriptorsRatio } from '../signals/kernel-tables.js'

export const NodeFileDescriptorLimit = alert({
  name: 'NodeFileDescriptorLimit',
  situation: 'node-pressure',
  component: 'node',
  tiers: { warning: { when: breaches(fileDescriptorsRatio, 'warning'), for: '15m', keepFiringFor: '10m' } },
  summary: text(
    '{node} uses {value} of its file descriptors[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 파일 디스크립터 {value} 사용 중',
  ),
  description: text(
    '{value} of the file descriptors that the kernel of {node}[ in cluster {cluster}] gives out are in use, more than {limit}. When none is left no ordinary process can open a file or a connection; the kubelet, which is privileged, still reports the node as Ready. Find the process that leaks them; `fs.file-max` only buys time.',
    '[{cluster} 클러스터의 ]{node} 노드의 커널이 내주는 파일 디스크립터를 {value} 쓰고 있습니다(한도 {limit}). 다 쓰면 일반 프로세스는 파일도 연결도 열 수 없습니다. kubelet은 특권이 있어 노드는 계속 Ready로 보입니다. 디스크립터를 흘리는 프로세스를 찾으세요. `fs.file-max`를 올리는 것은 시간만 법니다.',
  ),
  shows: 'node',
})
