import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { ended } from './ended.js'
import { overTime } from './over-time.js'
import { waiting } from './waiting.js'
import { what } from './what.js'

export const restarts = dashboard({
  id: 'restarts',
  title: text('Restarts', '재시작'),
  question: text('What keeps restarting, and why?', '무엇이 왜 계속 재시작하나?'),
  variables: [
    { name: 'namespace', title: text('Namespace', '네임스페이스'), from: 'kube_namespace_status_phase', all: true },
  ],
  next: ['pod', 'nodes', 'cluster'],
  rows: [what, overTime, waiting, ended],
})
