import { text } from '../../core/text.js'
import { above } from '../../model/limits.js'
import type { Tile } from '../../model/pack.js'
import { recorded } from '../../model/recorded.js'
import { signal } from '../../model/signal.js'
import { promql } from '../../promql/template.js'
import { memoryHeadroom, podsMemoryHeadroom } from './signals/memory-headroom.js'
import { nodePressure } from './signals/pressure.js'

const cluster = ['cluster']
const node = ['cluster', 'node']
const noData = text('not scraped', '수집되지 않음')

export const pressedNodes = signal({
  name: 'pressed_nodes',
  means: text('Nodes under pressure', '압박 상태인 노드'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`sum by (${cluster}) (max by (${node}) (${nodePressure.expr(s)}))`,
  limits: above({ warning: 0 }),
})

/** The three nodes that are nearest to evictions for memory, by whichever of the two signals is nearer. */
export const tightestNodes = signal({
  name: 'tightest_nodes',
  means: text('Least memory left before evictions', '퇴출까지 메모리가 가장 적게 남은 노드'),
  unit: 'bytes',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const machine = recorded(s, memoryHeadroom)
    const pods = recorded(s, podsMemoryHeadroom)
    return promql`bottomk by (${cluster}) (3, ${pods} <= on (${node}) ${machine} or on (${node}) ${machine} or on (${node}) ${pods})`
  },
  otherwise: [(s) => promql`bottomk by (${cluster}) (3, ${recorded(s, podsMemoryHeadroom)})`],
})

/** Situation 4 on the landing page. */
export const evictionTile: Tile = {
  situation: 'node-pressure',
  panels: [
    {
      kind: 'stat',
      description: text(
        'Nodes that report pressure of memory, disk or process ids: they evict, or are about to.',
        '메모리, 디스크, 프로세스 ID 압박을 보고한 노드 수입니다. 퇴출 중이거나 곧 퇴출합니다.',
      ),
      shows: [{ signal: pressedNodes, as: text('nodes', '노드') }],
      opens: 'nodes',
      noValue: noData,
      width: 4,
      height: 5,
    },
    {
      kind: 'objects',
      description: text(
        'The three nodes nearest to evictions for memory; each opens its node.',
        '메모리 때문에 퇴출에 가장 가까운 노드 세 대입니다. 누르면 그 노드가 열립니다.',
      ),
      shows: [{ signal: tightestNodes, as: text('Memory left', '남은 메모리') }],
      columns: { node: text('Node', '노드') },
      opens: 'node',
      noValue: noData,
      width: 8,
      height: 5,
    },
  ],
}
