import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { watchedNodes } from './readiness.js'

const condition = ['cluster', 'node', 'condition']

/** A condition that the network plugin or node-problem-detector has set, and that means trouble while it is true. */
export const nodeProblem = signal({
  name: 'node_problem',
  means: text('Node reports a problem', '노드가 보고한 문제'),
  unit: 'state',
  by: condition,
  kind: 'gauge',
  expr: (s) => {
    const problems = { condition: oneOf(...s.nodes.problemConditions), status: 'true', ...watchedNodes(s) } as const
    return latest(s, condition, series('kube_node_status_condition', problems))
  },
  limits: holds('warning'),
})
