import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { GrafanaRequestErrors as alert } from '../alerts/GrafanaRequestErrors.js'
import { needsRates } from './moving-counter.js'

type Rates = Readonly<Record<string, number>>

const grafana = (namespace: string) => ({ namespace, pod: 'grafana-0' })

const proxied = (ok: Rates, failed: Rates, namespace = 'monitoring'): readonly Given[] => [
  given('grafana_proxy_response_status_total', { code: '200', ...grafana(namespace) }, grows(ok)),
  given('grafana_proxy_response_status_total', { code: '500', ...grafana(namespace) }, grows(failed)),
]

const fails = (value: string, namespace = 'monitoring') => ({ severity: 'warning', on: { namespace }, value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'The database of metrics behind it does not answer for half an hour, and then nobody asks; of another, 9 % of 600 requests fail',
    given: [
      ...proxied({ '0m': 90, '12m': 30, '35m': 0 }, { '0m': 0, '5m': 30, '35m': 0 }),
      ...proxied({ '0m': 546 }, { '0m': 0, '5m': 54 }, 'payments'),
    ],
    expect: [
      quiet('15m'),
      fires('21m', {
        ...fails('50%'),
        summary: '50% of the requests to Grafana in monitoring fail in cluster seoul',
      }),
      fires('49m', fails('50%')),
      quiet('52m'),
    ],
    skip: needsRates,
  },
  {
    alert,
    tells: 'Pages and answers of its API fail as well: 11 % of all, and just ten in five minutes',
    given: [
      given(
        'grafana_page_response_status_total',
        { code: '502', ...grafana('monitoring') },
        grows({ '0m': 0, '5m': 1.1 }),
      ),
      given(
        'grafana_api_response_status_total',
        { code: '500', ...grafana('monitoring') },
        grows({ '0m': 0, '5m': 1.1 }),
      ),
      given('grafana_api_response_status_total', { code: '404', ...grafana('monitoring') }, grows({ '0m': 17.8 })),
    ],
    expect: [fires('21m', fails('11%'))],
    skip: needsRates,
  },
  {
    alert,
    tells: 'Two of three requests fail at night, nine in five minutes',
    given: proxied({ '0m': 0.9 }, { '0m': 0, '5m': 1.8 }),
    expect: [quiet('21m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Nobody asks it anything',
    given: proxied({ '0m': 0 }, { '0m': 0 }),
    expect: [quiet('21m'), quiet('30m')],
  },
]
