import { text } from '../../core/text.js'
import type { Tile } from '../../model/pack.js'
import { recorded } from '../../model/recorded.js'
import { signal } from '../../model/signal.js'
import { promql } from '../../promql/template.js'
import { loopingContainers } from './dashboards/restarts/summaries.js'
import { columns, none } from './dashboards/words.js'
import { workload } from './signals/owner.js'
import { containerRestarts } from './signals/restarts.js'

/** The three workloads that restart most. */
export const worstRestarts = signal({
  name: 'worst_restarts',
  means: text('Workloads that restart most', '가장 많이 재시작하는 워크로드'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: (s) => promql`topk by (${['cluster']}) (3, sum by (${workload}) (${recorded(s, containerRestarts)}))`,
})

/** Situation 5 on the landing page. */
export const restartsTile: Tile = {
  situation: 'restarts',
  panels: [
    {
      kind: 'stat',
      description: text(
        'Containers that restarted at least three times in half an hour, counted once per workload.',
        '30분에 3회 이상 재시작한 컨테이너 수입니다. 워크로드마다 한 번씩 셉니다.',
      ),
      shows: [{ signal: loopingContainers, as: text('containers', '컨테이너') }],
      opens: 'restarts',
      noValue: none,
      width: 4,
      height: 5,
      emptyWhenHealthy: true,
    },
    {
      kind: 'objects',
      description: text(
        'The three workloads that restarted most in half an hour; the namespace opens what restarts in it.',
        '30분 동안 가장 많이 재시작한 워크로드 셋입니다. 네임스페이스를 누르면 그 안의 재시작이 열립니다.',
      ),
      shows: [{ signal: worstRestarts, as: text('Restarts', '재시작') }],
      columns: { namespace: columns.namespace, workload_type: columns.workload_type, workload: columns.workload },
      sortedBy: worstRestarts,
      opens: 'restarts',
      noValue: none,
      width: 8,
      height: 5,
      emptyWhenHealthy: true,
    },
  ],
}
