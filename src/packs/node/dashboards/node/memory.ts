import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { memoryHeadroom, podsMemoryHeadroom } from '../../../eviction/signals/memory-headroom.js'
import { nodeActiveFileCache, nodeMemoryOsUsed, nodeMemoryTop } from '../../signals/memory.js'
import { noData } from '../words.js'

/** Memory as it is counted, and how much of it is left. */
export const memory: Row = {
  title: text('Memory', '메모리'),
  panels: [
    {
      kind: 'timeseries',
      title: text('kubectl top and free -m, and why they differ', 'kubectl top과 free -m, 그리고 둘이 다른 이유'),
      description: text(
        'kubectl top prints the working set, which counts file pages that were used lately; free -m prints total less available, which counts nearly all page cache as free. The active file cache is most of the gap. The kubelet evicts by the working set.',
        'kubectl top은 최근에 쓰인 파일 페이지까지 포함한 워킹셋을, free -m은 전체에서 available을 뺀 값(페이지 캐시는 대부분 여유로 침)을 보여 줍니다. 둘의 차이는 대부분 활성 파일 캐시입니다. kubelet은 워킹셋을 기준으로 퇴출합니다.',
      ),
      shows: [
        { signal: nodeMemoryTop, as: text('{node} kubectl top', '{node} kubectl top') },
        { signal: nodeMemoryOsUsed, as: text('{node} free -m', '{node} free -m') },
        { signal: nodeActiveFileCache, as: text('{node} active file cache', '{node} 활성 파일 캐시') },
      ],
      noValue: noData,
      width: 12,
      height: 9,
    },
    {
      kind: 'timeseries',
      title: text('Distance to eviction', '퇴출까지 남은 거리'),
      description: text(
        'Memory left before the kubelet evicts, by both of its signals; at zero it starts. Judge the slope: the alert also fires when the last 15 minutes lead to zero within an hour.',
        'kubelet이 퇴출을 시작하기까지 남은 메모리를 두 신호 각각으로 보여 줍니다. 0이 되면 퇴출이 시작됩니다. 기울기를 보세요. 최근 15분 추세로 한 시간 안에 0이 될 것 같아도 알림이 옵니다.',
      ),
      shows: [
        { signal: memoryHeadroom, as: text('{node} node', '{node} 노드') },
        { signal: podsMemoryHeadroom, as: text('{node} pods', '{node} 파드') },
      ],
      noValue: noData,
      width: 12,
      height: 9,
    },
  ],
}
