import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { availableReplicas } from '../../signals/replicas.js'

export const well: Row = {
  title: text('Is it well?', '정상인가?'),
  panels: [
    {
      kind: 'timeseries',
      description: text('x.', 'x.'),
      shows: [{ signal: availableReplicas, as: text('{workload}', '{workload}') }],
      noValue: text('not scraped', '수집되지 않음'),
      width: 12,
      height: 8,
    },
  ],
}
