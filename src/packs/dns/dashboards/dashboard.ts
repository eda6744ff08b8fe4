import { text } from '../../../core/text.js'
import { dashboard } from '../../../model/dashboard.js'
import { answers } from './answers.js'
import { beyond } from './beyond.js'
import { faults, load } from './load.js'

export const dns = dashboard({
  id: 'dns',
  title: text('DNS', 'DNS'),
  question: text('Does the DNS of the cluster answer, rightly and in time?', '클러스터 DNS가 제대로, 제때 응답하나?'),
  variables: [],
  next: ['nodes', 'cluster'],
  rows: [answers, beyond, load, faults],
})
