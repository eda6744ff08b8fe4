import { text } from '../../../core/text.js'
import { dashboard } from '../../../model/dashboard.js'
import { compaction, database } from './database.js'
import { majority } from './majority.js'
import { work } from './work.js'

export const etcd = dashboard({
  id: 'etcd',
  title: text('etcd', 'etcd'),
  question: text(
    'Does etcd have a majority, and time and room to write?',
    'etcd가 과반을 이루고, 제때 쓸 여유와 공간이 있나?',
  ),
  variables: [],
  next: ['nodes', 'cluster'],
  rows: [majority, work, database, compaction],
})
