import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { collectorFailing } from '../../signals/node-exporters.js'
import { listErrors, shardsMissing, watchErrors } from '../../signals/state-metrics.js'
import { targetsDown } from '../../signals/targets.js'
import { none } from '../words.js'

const inCluster = text('{cluster}', '{cluster}')
const third = {
  width: 8,
  emptyWhenHealthy: true,
  noValue: text('not scraped, or no calls', '수집되지 않거나 요청 없음'),
} as const

/** What each of them lacks. */
export const causes: Row = {
  title: text('What do they lack?', '무엇이 모자라나?'),
  panels: [
    {
      kind: 'table',
      description: text(
        'Collectors of node-exporter that worked within a day and fail, and for how long.',
        '하루 안에는 되던 node-exporter 수집기 중 실패하는 것과 그 시간입니다.',
      ),
      shows: [{ signal: collectorFailing, as: text('for', '지속') }],
      columns: { node: text('Node', '노드'), collector: text('Collector', '수집기') },
      opens: 'node',
      noValue: none,
      width: 12,
      height: 8,
      emptyWhenHealthy: true,
    },
    lines(
      targetsDown,
      text(
        'The share of each job’s targets that does not answer, pods that are not Ready left out.',
        'job별로 응답하지 않는 타깃의 비율입니다. Ready가 아닌 파드는 뺍니다.',
      ),
      text('{namespace} {job}', '{namespace} {job}'),
    ),
    lines(
      listErrors,
      text(
        'Lists of kube-state-metrics that the API server refuses or fails.',
        'kube-state-metrics의 list 요청 중 API 서버가 거절했거나 실패한 비율입니다.',
      ),
      inCluster,
      third,
    ),
    lines(
      watchErrors,
      text(
        'Watches of kube-state-metrics that the API server refuses or fails.',
        'kube-state-metrics의 watch 요청 중 API 서버가 거절했거나 실패한 비율입니다.',
      ),
      inCluster,
      third,
    ),
    lines(
      shardsMissing,
      text(
        'Shards of kube-state-metrics that do not report; 0 where it is not split.',
        '보고하지 않는 kube-state-metrics 샤드 수입니다. 나누지 않았으면 0입니다.',
      ),
      inCluster,
      third,
    ),
  ],
}
