import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { operator } from './operator.js'
import { rules } from './rules.js'
import { scraping } from './scraping.js'
import { storage } from './storage.js'
import { trust } from './trust.js'

export const prometheusDashboard = dashboard({
  id: 'prometheus',
  title: text('Prometheus', '프로메테우스'),
  question: text('Can I trust what I see?', '보이는 것을 믿어도 되나?'),
  variables: [],
  next: ['alertmanager', 'cluster'],
  rows: [trust, scraping, rules, storage, operator],
})
