import { text } from '../../../core/text.js'
import { dashboard } from '../../../model/dashboard.js'
import { claims } from './claims.js'
import { overTime } from './over-time.js'
import { troubles } from './troubles.js'

export const storage = dashboard({
  id: 'storage',
  title: text('Storage', '스토리지'),
  question: text('Which volumes fill, and when?', '어느 볼륨이, 언제 가득 차나?'),
  variables: [
    {
      name: 'namespace',
      title: text('Namespace', '네임스페이스'),
      from: 'kube_persistentvolumeclaim_info',
      all: true,
    },
  ],
  next: ['kubelet', 'cluster'],
  rows: [claims, troubles, overTime],
})
