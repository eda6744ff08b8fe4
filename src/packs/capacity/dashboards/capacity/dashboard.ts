import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { answer } from './answer.js'
import { nodesRow, trend } from './further.js'
import { refused } from './refused.js'
import { requests } from './requests.js'
import { waiting } from './waiting.js'

export const capacity = dashboard({
  id: 'capacity',
  title: text('Capacity', '용량'),
  question: text('Where is there room, and for how large a pod?', '어디에, 얼마나 큰 파드를 넣을 자리가 있나?'),
  variables: [
    {
      name: 'namespace',
      title: text('Namespace', '네임스페이스'),
      from: 'kube_namespace_status_phase',
      all: true,
    },
  ],
  next: ['nodes', 'node', 'cluster'],
  rows: [answer, waiting, requests, refused, nodesRow, trend],
})
