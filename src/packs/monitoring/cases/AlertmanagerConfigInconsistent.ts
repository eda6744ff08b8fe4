import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { AlertmanagerConfigInconsistent as alert } from '../alerts/AlertmanagerConfigInconsistent.js'
import { each, main, other } from './alertmanagers.js'

const hash = 'alertmanager_config_hash'
const critical = { severity: 'critical', on: main } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'The second replica keeps an old configuration for forty minutes; another Alertmanager has another one of its own',
    given: [
      ...each(hash, [
        { '0m': 100_000, '5m': 100_001 },
        { '0m': 100_000, '45m': 100_001 },
      ]),
      ...each(hash, [{ '0m': 5 }, { '0m': 5 }], other),
    ],
    expect: [
      quiet('14m30s'),
      fires('16m', {
        ...critical,
        summary: 'The replicas of Alertmanager monitoring/alertmanager have different configurations in cluster seoul',
      }),
      fires('49m', critical),
      quiet('52m'),
    ],
  },
  {
    alert,
    tells: 'A new configuration reaches the second replica eight minutes after the first',
    given: each(hash, [
      { '0m': 7, '5m': 9 },
      { '0m': 7, '13m': 9 },
    ]),
    expect: [quiet('16m'), quiet('40m')],
  },
]
