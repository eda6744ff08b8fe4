import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { AlertmanagerFailedReload as alert } from '../alerts/AlertmanagerFailedReload.js'
import { each, main, other } from './alertmanagers.js'

const loaded = 'alertmanager_config_last_reload_successful'
const critical = { severity: 'critical', on: main, details: { replicas: 'alertmanager-1' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'The second replica cannot read a template that the first has, until it is there; another Alertmanager is well',
    given: [
      ...each(loaded, [{ '0m': 1 }, { '0m': 1, '5m': 0, '30m': 1 }]),
      ...each(loaded, [{ '0m': 1 }, { '0m': 1 }], other),
    ],
    expect: [
      quiet('14m'),
      fires('16m', {
        ...critical,
        summary: 'Alertmanager monitoring/alertmanager could not load its configuration in cluster seoul',
      }),
      fires('34m', critical),
      quiet('38m'),
    ],
  },
  {
    alert,
    tells: 'It is mended within eight minutes',
    given: each(loaded, [{ '0m': 1, '5m': 0, '13m': 1 }]),
    expect: [quiet('16m'), quiet('20m')],
  },
]
