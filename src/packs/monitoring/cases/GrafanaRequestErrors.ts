import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { GrafanaRequestErrors as alert } from '../alerts/GrafanaRequestErrors.js'

type Rates = Readonly<Record<string, number>>

const grafana = (namespace: string) => ({ namespace, pod: 'grafana-0' })

type Answers = `grafana_${'page' | 'api' | 'proxy'}_response_status_total`

const answered = (metric: Answers, code: string, perMinute: Rates, namespace = 'monitoring'): Given =>
  given(metric, { code, ...grafana(namespace) }, grows(perMinute))

const proxied = (ok: Rates, failed: Rates, namespace = 'monitoring'): readonly Given[] => [
  answered('grafana_proxy_response_status_total', '200', ok, namespace),
  answered('grafana_proxy_response_status_total', '500', failed, namespace),
]

const fails = (value: string, namespace = 'monitoring') => ({ severity: 'warning', on: { namespace }, value }) as const

const other = fails('52.38%', 'payments')

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
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Pages and answers of its API fail as well, 11 % of all, until nobody asks; of another eleven of 21',
    given: [
      answered('grafana_page_response_status_total', '502', { '0m': 0, '5m': 16.5, '35m': 0 }),
      answered('grafana_page_response_status_total', '200', { '0m': 83.5, '35m': 0 }),
      answered('grafana_api_response_status_total', '500', { '0m': 0, '5m': 5.5, '35m': 0 }),
      answered('grafana_api_response_status_total', '404', { '0m': 94.5, '35m': 0 }),
      ...proxied({ '0m': 2 }, { '0m': 0, '5m': 2.2 }, 'payments'),
    ],
    expect: [fires('21m', fails('11%'), other), fires('48m30s', fails('11%'), other), fires('52m', other)],
    skip: ratesNeedHistory,
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
