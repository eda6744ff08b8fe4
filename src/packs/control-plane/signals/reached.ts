import { text } from '../../../core/text.js'
import { last, lookback } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeReady } from '../../node/signals/readiness.js'
import { apiserverMain } from './api-server-job.js'

const instance = ['cluster', 'instance']
const address = ['cluster', 'internal_ip']

const target = (s: Settings) => series('up', apiserverMain(s))

/** 1 for each API server whose metrics were read in the last minutes, 0 for one whose were not. */
export const answers = (s: Settings) =>
  promql`max by (${instance}) (max_over_time(${target(s)}[${lookback(s, target(s))}]))`

/** Of an API server only the address is known, so it is the address that tells its node. */
const byAddress = (servers: Expr): Expr =>
  promql`label_replace(${servers}, "internal_ip", "$1", "instance", ${'\\[?(.+?)\\]?(:\\d+)?'})`

const nodes = (which: Expr): Expr => promql`group by (${address}) (${which})`

const known = (s: Settings): Expr => last(s, series('kube_node_info'))

/**
 * An API server that does not answer while Prometheus discovers it; or no longer discovers it, within a day, while a node
 * has its address: the others withdraw the endpoint of a dead one within seconds. Where the node is down as well, the
 * node's own alert speaks.
 */
export const apiServerUnreachable = signal({
  name: 'apiserver_unreachable',
  means: text('API server does not answer', '응답하지 않는 API 서버'),
  unit: 'state',
  by: instance,
  kind: 'gauge',
  needs: ['apiserver'],
  expr: (s) => {
    const discovered = byAddress(promql`group by (${instance}) (${last(s, target(s))})`)
    // Every fifth minute is enough of a day.
    const before = byAddress(promql`group by (${instance}) (last_over_time(${target(s)}[${'1d'}:${'5m'}]))`)
    const down = promql`${known(s)} and on (${['cluster', 'node']}) (${recorded(s, nodeReady)} == 0)`
    return promql`group by (${instance}) (
      (${discovered} or ${before} and on (${address}) ${nodes(known(s))})
        unless on (${instance}) ${answers(s)} == 1
        unless on (${address}) ${nodes(down)})`
  },
  limits: holds('warning'),
})
