import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { jobs } from './jobs.js'
import { limits } from './limits.js'
import { pods } from './pods.js'
import { rollout } from './rollout.js'
import { usage } from './usage.js'
import { well } from './well.js'

// Of a record, so that workloads without pods can be chosen too.
const from = 'cluster_namespace_workload:desired_replicas:max'

export const workloadDashboard = dashboard({
  id: 'workload',
  title: text('Workload', '워크로드'),
  question: text('Is this workload as it should be?', '이 워크로드는 정상인가?'),
  variables: [
    { name: 'namespace', title: text('Namespace', '네임스페이스'), from, all: true },
    { name: 'workload_type', title: text('Kind', '종류'), from, all: true },
    { name: 'workload', title: text('Workload', '워크로드'), from, all: true },
  ],
  next: ['nodes', 'cluster'],
  rows: [well, rollout, pods, usage, limits, jobs],
})
