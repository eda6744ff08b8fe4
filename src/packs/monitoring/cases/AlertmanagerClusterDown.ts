import { type AlertCase, fires, quiet, up as upOf } from '../../../model/case.js'
import { AlertmanagerClusterDown as alert } from '../alerts/AlertmanagerClusterDown.js'
import { answering, main, other } from './alertmanagers.js'

const critical = (value: string) => ({ severity: 'critical', on: main, value }) as const
const up = { '0m': 1 }

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'One of two replicas does not come up for half an hour; of five others, two do not; what else is down is not counted',
    given: [
      ...answering([up, { '0m': 1, '5m': 0, '35m': 1 }]),
      ...answering([up, up, up, { '0m': 1, '5m': 0 }, { '0m': 1, '5m': 0 }], other),
      upOf('grafana', { namespace: 'monitoring', service: 'grafana', pod: 'grafana-0' }, { '0m': 1, '5m': 0 }),
    ],
    expect: [
      quiet('16m'),
      fires('18m', {
        ...critical('50%'),
        summary: '50% of the replicas of Alertmanager monitoring/alertmanager are down in cluster seoul',
      }),
      fires('44m', critical('50%')),
      quiet('46m'),
    ],
  },
  {
    alert,
    tells: 'None of two answers, which are no cluster, so that none tells of members',
    given: answering([
      { '0m': 1, '5m': 0 },
      { '0m': 1, '5m': 0 },
    ]),
    expect: [quiet('16m'), fires('18m', critical('100%'))],
  },
  {
    alert,
    tells: 'The only replica is replaced within eight minutes',
    given: answering([{ '0m': 1, '5m': 0, '13m': 1 }]),
    expect: [quiet('18m'), quiet('30m')],
  },
]
