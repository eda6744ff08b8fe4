import type { Duration } from '../../../core/duration.js'
import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches, exhausts } from '../../../model/condition.js'
import { filesystemFree, filesystemFreeRatio } from '../signals/filesystems.js'

// A single drop bends the long trend for as long as the window: the short one says whether it goes on.
const fills = (window: Duration, within: Duration) =>
  ([window, '15m'] as const).map((over) => exhausts(filesystemFree, { window: over, within }))

export const NodeFilesystemSpaceFillingUp = alert({
  name: 'NodeFilesystemSpaceFillingUp',
  situation: 'node-pressure',
  component: 'node',
  tiers: {
    critical: {
      when: all(breaches(filesystemFreeRatio, 'critical'), ...fills('1h', '4h')),
      for: '30m',
      keepFiringFor: '10m',
    },
    warning: {
      when: all(breaches(filesystemFreeRatio, 'warning'), ...fills('6h', '1d')),
      for: '30m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{mountpoint} of {node} is filling up: {value} is free[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 {mountpoint}가 차고 있음: {value} 남음',
  ),
  description: text(
    '{value} of {mountpoint} on {node}[ in cluster {cluster}] is free, less than {limit}, and at its present rate that is gone within hours (critical: 4 hours; warning: a day). Logs, images and what containers write outside of volumes are the usual cause. Find what grows with `du -xh -d 2` on that mount.',
    '[{cluster} 클러스터의 ]{node} 노드의 {mountpoint}에 {value}가 남았습니다(한도 {limit}). 지금 속도라면 곧(critical은 4시간, warning은 하루 안에) 바닥납니다. 로그, 이미지, 컨테이너가 볼륨 밖에 쓰는 파일이 흔한 원인입니다. 그 마운트에서 `du -xh -d 2`로 늘어나는 것을 찾으세요.',
  ),
  shows: 'node',
})
