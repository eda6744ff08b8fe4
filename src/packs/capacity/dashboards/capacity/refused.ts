import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { quotaRefusing, quotaUsed } from '../../signals/quota.js'
import { deferredResizes } from '../../signals/resizes.js'
import { noData } from './words.js'

/** What else keeps pods away: quotas, and resizes that block a node. */
export const refused: Row = {
  title: text('Quotas and resizes', '쿼터와 리사이즈'),
  panels: [
    {
      kind: 'objects',
      title: text('Quotas, the fullest first', '쿼터(많이 찬 것부터)'),
      description: text(
        'How much of each hard limit is used. Where a second column has a value, pods are refused already.',
        '한도마다 얼마나 썼는지 보여 줍니다. 두 번째 열에 값이 있으면 이미 파드가 거부되고 있습니다.',
      ),
      shows: [
        { signal: quotaUsed, as: text('Used', '사용') },
        { signal: quotaRefusing, as: text('Used, and pods refused', '파드가 거부됨') },
      ],
      columns: {
        namespace: text('Namespace', '네임스페이스'),
        resourcequota: text('Quota', '쿼터'),
        resource: text('Resource', '리소스'),
      },
      sortedBy: quotaUsed,
      noValue: text('no quotas', '쿼터 없음'),
      width: 16,
      height: 9,
      emptyWhenHealthy: true,
    },
    {
      kind: 'timeseries',
      description: text(
        'Pods that wait to grow in place. Their node looks full to the scheduler, because it counts the wish.',
        '제자리에서 커지려고 기다리는 파드입니다. 스케줄러가 바라는 크기로 계산하므로 그 노드는 꽉 찬 것으로 보입니다.',
      ),
      shows: [{ signal: deferredResizes, as: text('{node}', '{node}') }],
      noValue: noData,
      width: 8,
      height: 9,
      emptyWhenHealthy: true,
    },
  ],
}
