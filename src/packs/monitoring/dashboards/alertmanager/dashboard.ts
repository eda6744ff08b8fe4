import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { agreement } from './agreement.js'
import { reached } from './reached.js'

export const alertmanagerDashboard = dashboard({
  id: 'alertmanager',
  title: text('Alertmanager', 'Alertmanager'),
  question: text('Do alerts reach people?', '알림이 사람에게 닿나?'),
  variables: [],
  next: ['prometheus', 'cluster'],
  rows: [reached, agreement],
})
