import { text } from '../../../core/text.js'
import { last, lookback } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import { ofJob } from '../../../model/of-job.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeReady } from '../../node/signals/readiness.js'

const instance = ['cluster', 'instance']
const address = ['cluster', 'internal_ip']

/** 1 for each API server that answered at any of its endpoints in the last minutes, 0 for one that did not. */
export const answers = (s: Settings) => {
  const target = series('up', ofJob(s, 'apiserver'))
  return promql`max by (${instance}) (max_over_time(${target}[${lookback(s, target)}]))`
}

/**
 * An API server that no longer answers. Where its node is down as well, the node's own alert speaks; of an API server
 * only the address is known, so it is the address that tells its node.
 */
export const apiServerUnreachable = signal({
  name: 'apiserver_unreachable',
  means: text('API server does not answer', '응답하지 않는 API 서버'),
  unit: 'state',
  by: instance,
  kind: 'gauge',
  needs: ['apiserver'],
  expr: (s) => {
    const silent = promql`label_replace(1 - ${answers(s)}, "internal_ip", "$1", "instance", ${'\\[?(.+?)\\]?(:\\d+)?'})`
    const node = promql`${last(s, series('kube_node_info'))} and on (${['cluster', 'node']}) (${recorded(s, nodeReady)} == 0)`
    const explained = promql`group by (${address}) (${node})`
    return promql`max by (${instance}) (${silent} unless on (${address}) ${explained})`
  },
  limits: holds('warning'),
})
