import { text } from '../../../core/text.js'
import { dashboard } from '../../../model/dashboard.js'
import { autoscalers } from './autoscalers.js'
import { states } from './over-time.js'
import { sees } from './sees.js'

export const resourceMetrics = dashboard({
  id: 'resource-metrics',
  title: text('Resource metrics', '리소스 메트릭'),
  question: text('Do kubectl top and the autoscalers see?', 'kubectl top과 오토스케일러가 값을 보고 있나?'),
  variables: [
    {
      name: 'namespace',
      title: text('Namespace', '네임스페이스'),
      from: 'kube_horizontalpodautoscaler_info',
      all: true,
    },
  ],
  next: ['workload', 'kubelet', 'cluster'],
  rows: [sees, autoscalers, states],
})
