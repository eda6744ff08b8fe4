import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { nodePressure } from '../../../eviction/signals/pressure.js'
import { nodeProblem } from '../../signals/problems.js'
import { nodeCordoned, nodeLeaving, nodeNotReady, nodeUnreachable } from '../../signals/readiness.js'
import { noData } from '../words.js'

/** The conditions of nodes over time. */
export const conditions: Row = {
  title: text('Conditions over time', '시간에 따른 상태'),
  panels: [
    {
      kind: 'state-timeline',
      title: text('Conditions', '상태 조건'),
      description: text(
        'When each condition held. A node that flaps, or that was under pressure before it was lost, shows here.',
        '각 조건이 언제 참이었는지 보여 줍니다. 상태가 오락가락하는 노드, 끊기기 전에 압박(pressure)을 겪은 노드가 드러납니다.',
      ),
      shows: [
        { signal: nodeNotReady, as: text('{node} NotReady', '{node} NotReady') },
        { signal: nodeUnreachable, as: text('{node} Unreachable', '{node} Unreachable') },
        { signal: nodePressure, as: text('{node} {condition}', '{node} {condition}') },
        { signal: nodeProblem, as: text('{node} {condition}', '{node} {condition}') },
        { signal: nodeCordoned, as: text('{node} cordoned', '{node} cordon') },
        { signal: nodeLeaving, as: text('{node} being removed', '{node} 제거 중') },
      ],
      noValue: noData,
      width: 24,
      height: 9,
    },
  ],
}
