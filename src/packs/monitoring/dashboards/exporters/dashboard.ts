import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { answer } from './answer.js'
import { causes } from './causes.js'
import { further } from './further.js'
import { grafana } from './grafana.js'

export const exporters = dashboard({
  id: 'exporters',
  title: text('Exporters', '익스포터'),
  question: text('Is everything seen that alerts need?', '알림에 필요한 것이 모두 보이나?'),
  variables: [],
  next: ['kubelet', 'nodes', 'cluster'],
  rows: [answer, causes, grafana, further],
})
