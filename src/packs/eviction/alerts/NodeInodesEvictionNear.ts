import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, any, breaches } from '../../../model/condition.js'
import { shrinks } from '../shrinks.js'
import { inodesHeadroom, inodesHeadroomLow } from '../signals/filesystem-headroom.js'

export const NodeInodesEvictionNear = alert({
  name: 'NodeInodesEvictionNear',
  situation: 'node-pressure',
  component: 'node',
  tiers: {
    warning: {
      when: any(
        breaches(inodesHeadroom, 'warning'),
        all(breaches(inodesHeadroomLow, 'warning'), ...shrinks(inodesHeadroom)),
      ),
      for: '10m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{node} is {value} of its inodes away from evictions ({fs})[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드({fs}): 퇴출까지 아이노드 {value} 남음',
  ),
  description: text(
    'On {node}[ in cluster {cluster}] {value} of the inodes of {fs} are free beyond what the kubelet keeps free: less than {limit}, or gone within four hours at the present rate. There may be plenty of bytes left: something makes very many small files. `du --inodes -xd 2` on that mount shows where.',
    '[{cluster} 클러스터의 ]{node} 노드의 {fs}에서 kubelet이 남겨 두려는 몫을 빼면 아이노드가 {value} 남았습니다. {limit}보다 적거나, 지금 속도라면 네 시간 안에 바닥납니다. 용량은 넉넉해도 작은 파일을 아주 많이 만드는 것이 있다는 뜻입니다. 그 마운트에서 `du --inodes -xd 2`로 어디인지 찾으세요.',
  ),
  shows: 'node',
})
