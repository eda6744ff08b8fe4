import { text } from '../../core/text.js'
import type { Tile } from '../../model/pack.js'
import { recorded } from '../../model/recorded.js'
import { signal } from '../../model/signal.js'
import { promql } from '../../promql/template.js'
import { noData } from './dashboards/words.js'
import { nodeDown, nodesDownCount } from './signals/readiness.js'

export const downNodes = signal({
  name: 'down_nodes',
  means: text('Which nodes are down', '내려간 노드'),
  unit: 'state',
  by: ['cluster', 'node'],
  kind: 'gauge',
  expr: (s) => promql`${recorded(s, nodeDown)} == 1`,
})

/** Situation 1 on the landing page. */
export const nodeTile: Tile = {
  situation: 'node-down',
  panels: [
    {
      kind: 'stat',
      title: text('Nodes not Ready', 'Ready가 아닌 노드'),
      description: text(
        'Nodes that are not Ready and are not being removed on purpose.',
        'Ready가 아닌 노드 수입니다. 의도적으로 제거 중인 노드는 뺍니다.',
      ),
      shows: [{ signal: nodesDownCount, as: text('nodes', '노드') }],
      opens: 'nodes',
      noValue: noData,
      width: 4,
      height: 5,
    },
    {
      kind: 'table',
      description: text('Their names; each opens its node.', '노드 이름입니다. 누르면 그 노드가 열립니다.'),
      shows: [{ signal: downNodes, as: text('{node}', '{node}') }],
      columns: { node: text('Node', '노드') },
      opens: 'node',
      noValue: text('none', '없음'),
      width: 8,
      height: 5,
      emptyWhenHealthy: true,
    },
  ],
}
