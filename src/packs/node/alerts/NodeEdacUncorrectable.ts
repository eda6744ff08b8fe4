import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { uncorrectableErrors } from '../signals/hardware.js'

export const NodeEdacUncorrectable = alert({
  name: 'NodeEdacUncorrectable',
  situation: 'node-down',
  component: 'node',
  tiers: { warning: { when: breaches(uncorrectableErrors, 'warning'), for: '5m', keepFiringFor: '10m' } },
  summary: text(
    '{node} had {value} memory errors that could not be corrected[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드에서 정정할 수 없는 메모리 오류 {value}건',
  ),
  description: text(
    'Memory controller {device} of {node}[ in cluster {cluster}] counted {value} uncorrectable errors in an hour: data in memory was lost, and what used it may be wrong without saying so. Drain the node and have the module replaced; `ras-mc-ctl --errors` or the machine’s event log names the slot.',
    '[{cluster} 클러스터의 ]{node} 노드의 메모리 컨트롤러 {device}가 한 시간에 정정할 수 없는 오류를 {value}건 기록했습니다. 메모리의 데이터를 잃었고, 그걸 쓰던 프로그램은 조용히 틀릴 수 있습니다. 노드를 비우고 메모리를 교체하세요. `ras-mc-ctl --errors`나 장비 이벤트 로그에서 슬롯을 알 수 있습니다.',
  ),
  shows: 'node',
})
