import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { loadRows } from './load.js'

export const apiServerDashboard = dashboard({
  id: 'apiserver',
  title: text('API server', 'API 서버'),
  question: text('Does the API server answer, and what slows it down?', 'API 서버가 응답하나, 무엇이 느리게 만드나?'),
  variables: [],
  next: ['resource-metrics', 'nodes', 'cluster'],
  rows: loadRows,
})
