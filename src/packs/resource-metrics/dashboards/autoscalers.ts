import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import {
  currentReplicas,
  held,
  leastReplicas,
  mostReplicas,
  replicasApart,
  sees,
  wantedOfMost,
  wantedReplicas,
} from '../signals/autoscalers.js'
import { metricOfTarget } from './summaries.js'
import { columns, noAutoscalers } from './words.js'

/** A row for each autoscaler, and what its metrics ask for. */
export const autoscalers: Row = {
  title: text('Autoscalers', '오토스케일러'),
  panels: [
    {
      kind: 'objects',
      title: text('Autoscalers, the nearest to their maximum first', '오토스케일러(최대치에 가까운 것부터)'),
      description: text(
        'What each wants against what it has and may have. At 100 % of the maximum and held by a bound, its metrics ask for more; held below that, the bound is the minimum or the pace of its policy.',
        '원하는 수, 지금 수, 허용 범위입니다. 최대치의 100%이면서 한도에 걸렸다면 메트릭이 더 요구하는 것이고, 그보다 아래에서 걸렸다면 최소치이거나 정책의 속도 제한입니다.',
      ),
      shows: [
        { signal: wantedOfMost, as: text('Of the maximum', '최대치 대비') },
        { signal: wantedReplicas, as: text('Wanted', '원함') },
        { signal: currentReplicas, as: text('Current', '현재') },
        { signal: replicasApart, as: text('Apart', '차이') },
        { signal: leastReplicas, as: text('Minimum', '최소') },
        { signal: mostReplicas, as: text('Maximum', '최대') },
        { signal: held, as: text('Held by a bound', '한도에 걸림') },
        { signal: sees, as: text('Sees its metrics', '메트릭 읽음') },
      ],
      columns,
      sortedBy: wantedOfMost,
      noValue: noAutoscalers,
      width: 14,
      height: 11,
    },
    {
      kind: 'timeseries',
      description: text(
        'The current value of each metric, of its target. Above 100 % the autoscaler adds replicas, within its tolerance it does nothing.',
        '각 메트릭의 현재 값을 목표로 나눈 것입니다. 100%를 넘으면 레플리카를 늘리고, 허용 오차 안이면 그대로 둡니다.',
      ),
      shows: [
        {
          signal: metricOfTarget,
          as: text(
            '{namespace}/{horizontalpodautoscaler} {metric_name} {container}',
            '{namespace}/{horizontalpodautoscaler} {metric_name} {container}',
          ),
        },
      ],
      noValue: noAutoscalers,
      width: 10,
      height: 11,
    },
  ],
}
