import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { PrometheusBadConfig as alert } from '../alerts/PrometheusBadConfig.js'
import { gauge } from './gauges.js'
import { first, second } from './moving-counter.js'

const loaded = 'prometheus_config_last_reload_successful'
const critical = { severity: 'critical', on: first } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A commit breaks the configuration, and is reverted; the other has not loaded it yet',
    given: [gauge(loaded, { '0m': 1, '5m': 0, '35m': 1 }), gauge(loaded, { '0m': 1 }, second)],
    expect: [
      quiet('19m'),
      fires('21m', {
        ...critical,
        summary: 'monitoring/prometheus-0 could not load its configuration in cluster seoul',
      }),
      fires('39m', critical),
      quiet('43m'),
    ],
  },
  {
    alert,
    tells: 'It is mended within thirteen minutes',
    given: [gauge(loaded, { '0m': 1, '5m': 0, '18m': 1 })],
    expect: [quiet('21m'), quiet('25m')],
  },
]
