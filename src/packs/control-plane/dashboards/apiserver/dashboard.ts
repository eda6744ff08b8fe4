import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { loadRows } from './load.js'
import { objectiveRows } from './objective.js'

export const apiserver = dashboard({
  id: 'apiserver',
  title: text('API server', 'API 서버'),
  question: text(
    'Who loads the API server, and is it keeping its promise?',
    '누가 API 서버에 부하를 주고, API 서버는 약속을 지키고 있나?',
  ),
  variables: [],
  next: ['control-plane', 'etcd', 'nodes', 'cluster'],
  rows: [...objectiveRows, ...loadRows],
})
