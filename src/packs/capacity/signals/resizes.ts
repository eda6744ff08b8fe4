import { text } from '../../../core/text.js'
import { last } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { kubelet } from '../../node/signals/jobs.js'

const node = ['cluster', 'node']

/** In-place resizes that wait for room: the scheduler counts what they wish for, so that the node looks full. */
export const deferredResizes = signal({
  name: 'deferred_resizes',
  means: text('In-place resizes that wait for room', '자리를 기다리는 파드 리사이즈(in-place)'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: (s) =>
    promql`max by (${node}) (sum without (${['priority_bucket']}) (${last(s, series('kubelet_pod_pending_resizes', { reason: 'deferred', ...kubelet(s) }))}))`,
  limits: above({ warning: 0 }),
  silentWhereNew: true,
})
