import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { rowsAround } from './rows-around.js'
import { containers, what } from './rows-state.js'
import { pressure, use } from './rows-use.js'

export const pod = dashboard({
  id: 'pod',
  title: text('Pod', '파드'),
  question: text('What is happening to this pod?', '이 파드에 무슨 일이 일어나고 있나?'),
  variables: [
    { name: 'namespace', title: text('Namespace', '네임스페이스'), from: 'kube_pod_info', all: false },
    { name: 'pod', title: text('Pod', '파드'), from: 'kube_pod_info', all: false },
  ],
  next: ['restarts', 'node', 'cluster'],
  rows: [what, containers, use, pressure, ...rowsAround],
})
