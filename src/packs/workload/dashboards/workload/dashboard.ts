import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { well } from './well.js'

export const workloadDashboard = dashboard({
  id: 'workload',
  title: text('Workload', '워크로드'),
  question: text('Is this workload as it should be?', '이 워크로드는 정상인가?'),
  variables: [
    {
      name: 'namespace',
      title: text('Namespace', '네임스페이스'),
      from: 'cluster_namespace_workload:desired_replicas:max',
      all: true,
    },
    {
      name: 'workload_type',
      title: text('Kind', '종류'),
      from: 'cluster_namespace_workload:desired_replicas:max',
      all: true,
    },
    {
      name: 'workload',
      title: text('Workload', '워크로드'),
      from: 'cluster_namespace_workload:desired_replicas:max',
      all: true,
    },
  ],
  next: ['cluster', 'nodes'],
  rows: [well],
})
