import { text } from '../../../../core/text.js'
import { lookback } from '../../../../model/freshness.js'
import { signal } from '../../../../model/signal.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { kubelet } from '../../signals/jobs.js'

export const kubeletsUp = signal({
  name: 'kubelets_up',
  means: text('Kubelets that answer', '응답하는 kubelet'),
  unit: 'count',
  by: ['cluster'],
  kind: 'gauge',
  expr: (s) => {
    const target = series('up', kubelet(s))
    const answers = promql`max by (${['cluster', 'node']}) (max_over_time(${target}[${lookback(s, target)}]))`
    return promql`sum by (${['cluster']}) (${answers})`
  },
})
