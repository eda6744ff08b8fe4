import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, any, breaches } from '../../../model/condition.js'
import { shrinks } from '../shrinks.js'
import { filesystemHeadroom, filesystemHeadroomLow } from '../signals/filesystem-headroom.js'

export const NodeFilesystemEvictionNear = alert({
  name: 'NodeFilesystemEvictionNear',
  situation: 'node-pressure',
  component: 'node',
  tiers: {
    warning: {
      when: any(
        breaches(filesystemHeadroom, 'warning'),
        all(breaches(filesystemHeadroomLow, 'warning'), ...shrinks(filesystemHeadroom)),
      ),
      for: '10m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{node} is {value} of its disk space away from evictions ({fs})[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드({fs}): 퇴출까지 디스크 {value} 남음',
  ),
  description: text(
    'On {node}[ in cluster {cluster}] {value} of {fs} is free beyond what the kubelet keeps free: less than {limit}, or gone within four hours at the present rate. Below that the node reports DiskPressure, deletes images and evicts pods. Free space on the mount of {fs}: old images, logs, what containers write outside of volumes.',
    '[{cluster} 클러스터의 ]{node} 노드의 {fs}에서 kubelet이 남겨 두려는 몫을 빼면 {value}가 남았습니다. {limit}보다 적거나, 지금 속도라면 네 시간 안에 바닥납니다. 바닥나면 노드가 DiskPressure가 되어 이미지를 지우고 파드를 퇴출합니다. {fs} 마운트에서 오래된 이미지, 로그, 컨테이너가 볼륨 밖에 쓴 파일을 정리하세요.',
  ),
  shows: 'node',
})
