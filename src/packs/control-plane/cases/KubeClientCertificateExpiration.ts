import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { KubeClientCertificateExpiration as alert } from '../alerts/KubeClientCertificateExpiration.js'
import type { Rates } from './refused.js'

const requests = (le: string, perMinute: Rates, job = 'apiserver'): Given =>
  given('apiserver_client_certificate_expiration_seconds_bucket', { job, le }, grows(perMinute))

const warning = { severity: 'warning', on: {} } as const
const years = requests('+Inf', { '0m': 300 })

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'A pipeline calls once a minute with a certificate of five days, and ten times in a hurry before it has a new one',
    given: [
      requests('345600', { '0m': 0 }),
      requests('604800', { '0m': 0, '5m': 1, '1h10m': 0, '1h14m30s': 20, '1h15m': 0 }),
      years,
    ],
    expect: [
      quiet('1h5m'),
      fires('1h6m', {
        ...warning,
        value: '60',
        summary: 'Clients of the API server use certificates that expire within 7 days in cluster seoul',
      }),
      fires('2h40m', { ...warning, value: '10' }),
      quiet('2h46m'),
    ],
  },
  {
    alert,
    tells: 'The same as Prometheus 3 writes the bucket',
    given: [requests('604800.0', { '0m': 0, '5m': 1 }), years],
    expect: [quiet('1h5m'), fires('1h6m', { ...warning, value: '60' })],
  },
  {
    alert,
    tells: 'An administrator calls once with an old kubeconfig',
    given: [requests('604800', { '0m': 0, '5m': 2, '5m30s': 0 }), years],
    expect: [quiet('1h4m'), quiet('1h6m'), quiet('1h30m')],
  },
  {
    alert,
    tells: 'Certificates of three weeks, and short ones that the controller manager is called with',
    given: [
      requests('604800', { '0m': 0 }),
      requests('2.592e+06', { '0m': 10 }),
      requests('604800', { '0m': 10 }, 'kube-controller-manager'),
      years,
    ],
    expect: [quiet('1h6m'), quiet('1h30m')],
  },
]
