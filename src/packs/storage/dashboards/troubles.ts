import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { resizeUnfinished, volumeFailed, volumeUnhealthy } from '../signals/claim-states.js'
import { volumeOperationFailures } from '../signals/operations.js'
import { byClaim } from './words.js'

/** What goes wrong with volumes besides their filling up. */
export const troubles: Row = {
  title: text('Attaching, mounting, resizing', '연결, 마운트, 크기 조정'),
  panels: [
    {
      kind: 'timeseries',
      title: text('Operations that fail', '실패한 작업'),
      description: text(
        'Failures in 15 minutes by operation, driver and node. The controller-manager attaches, and has no node.',
        '작업, 드라이버, 노드별로 15분 동안 실패한 횟수입니다. 연결(attach)은 controller-manager가 하므로 노드가 없습니다.',
      ),
      shows: [
        {
          signal: volumeOperationFailures,
          as: text('{node} {operation_name} {volume_plugin}', '{node} {operation_name} {volume_plugin}'),
        },
      ],
      noValue: text('nothing failed', '실패 없음'),
      width: 12,
      height: 8,
      emptyWhenHealthy: true,
    },
    {
      kind: 'state-timeline',
      title: text('Volumes that failed', '실패한 볼륨'),
      description: text(
        'Volumes whose claim is gone and that could not be reclaimed. They belong to no namespace.',
        'PVC가 삭제된 뒤 회수하지 못한 볼륨입니다. 네임스페이스에 속하지 않습니다.',
      ),
      shows: [{ signal: volumeFailed, as: text('{persistentvolume}', '{persistentvolume}') }],
      noValue: text('no volumes', '볼륨 없음'),
      width: 6,
      height: 8,
    },
    {
      kind: 'state-timeline',
      title: text('Resizes under way', '진행 중인 크기 조정'),
      description: text(
        'Claims whose disk or file system is not yet as large as they ask.',
        '요청한 크기로 아직 늘어나지 않은 PVC입니다.',
      ),
      shows: [{ signal: resizeUnfinished, as: byClaim }],
      noValue: text('none', '없음'),
      width: 6,
      height: 8,
      emptyWhenHealthy: true,
    },
    {
      kind: 'state-timeline',
      title: text('Volumes that their driver calls abnormal', '드라이버가 비정상이라고 한 볼륨'),
      description: text(
        'Only drivers that watch their volumes tell, up to Kubernetes 1.36.',
        '볼륨 상태를 감시하는 드라이버만, Kubernetes 1.36까지 알려 줍니다.',
      ),
      shows: [{ signal: volumeUnhealthy, as: byClaim }],
      noValue: text('no driver tells', '보고하는 드라이버 없음'),
      width: 24,
      height: 6,
    },
  ],
}
