import { latest } from '../../../model/freshness.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeReady } from '../../node/signals/readiness.js'
import { pod } from './owner.js'

const node = ['cluster', 'node']

/** The pods of nodes that are not Ready: the node is what to read about, not each of its pods. */
export const onDownNodes = (s: Settings): Expr =>
  promql`${latest(s, [...pod, 'node'], series('kube_pod_info'))}
    and on (${node}) ${recorded(s, nodeReady)} == 0`
