import { type AlertCase, fires, type Given, given, grows, quiet, type Timeline } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { ConfigReloaderSidecarErrors as alert } from '../alerts/ConfigReloaderSidecarErrors.js'

type Labels = Readonly<Record<string, string>>

const pod = (name: string, namespace = 'monitoring'): Labels => ({ namespace, pod: name })

const reloaded = (of: Labels, life: Timeline): Given =>
  given('reloader_last_reload_successful', of as Given['labels'], life)

// The sidecar looks again every three minutes.
const unread = (of: Labels, perMinute: Readonly<Record<string, number>>): Given =>
  given('reloader_config_apply_operations_failed_total', of as Given['labels'], grows(perMinute))

const well = (of: Labels): readonly Given[] => [reloaded(of, { '0m': 1 }), unread(of, { '0m': 0 })]

const warning = (value: string, pods: string, namespace = 'monitoring') =>
  ({ severity: 'warning', on: { namespace }, value, details: { pods } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Neither Prometheus answers its sidecar, for half an hour; in another namespace one does',
    given: [
      reloaded(pod('prometheus-0'), { '0m': 1, '5m': 0, '35m': 1 }),
      unread(pod('prometheus-0'), { '0m': 0 }),
      reloaded(pod('prometheus-1'), { '0m': 1, '5m': 0, '35m': 1 }),
      ...well(pod('alertmanager-0')),
      ...well(pod('prometheus-0', 'payments')),
    ],
    expect: [
      quiet('14m30s'),
      fires('16m', {
        ...warning('2', 'prometheus-0, prometheus-1'),
        summary: 'New configuration does not reach 2 pods of monitoring in cluster seoul',
      }),
      fires('39m', warning('2', 'prometheus-0, prometheus-1')),
      quiet('42m'),
    ],
  },
  {
    alert,
    tells: 'A file cannot be read, so that nothing is handed over and no reload fails; one pod has both faults',
    given: [
      reloaded(pod('alertmanager-0'), { '0m': 1 }),
      unread(pod('alertmanager-0'), { '0m': 0, '5m': 0.4, '35m': 0 }),
      reloaded(pod('prometheus-0', 'payments'), { '0m': 1, '5m': 0 }),
      unread(pod('prometheus-0', 'payments'), { '0m': 0, '5m': 0.4 }),
    ],
    expect: [
      fires('21m', warning('1', 'alertmanager-0'), warning('1', 'prometheus-0', 'payments')),
      fires('43m', warning('1', 'alertmanager-0'), warning('1', 'prometheus-0', 'payments')),
      fires('47m', warning('1', 'prometheus-0', 'payments')),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A Prometheus starts, and reads its log for eight minutes before it takes a configuration',
    given: [reloaded(pod('prometheus-0'), { '5m': 0, '13m': 1 })],
    expect: [quiet('16m'), quiet('25m')],
  },
  {
    alert,
    tells:
      'A Prometheus and an Alertmanager refuse what was committed, of which alerts of their own speak; others do not',
    given: [
      reloaded(pod('prometheus-0'), { '0m': 1, '5m': 0 }),
      given('prometheus_config_last_reload_successful', pod('prometheus-0'), { '0m': 1, '5m': 0 }),
      unread(pod('alertmanager-0'), { '0m': 0, '5m': 0.4 }),
      given('alertmanager_config_last_reload_successful', pod('alertmanager-0'), { '0m': 1, '5m': 0 }),
      ...['alertmanager-1', 'alertmanager-2'].flatMap((name) => [
        unread(pod(name), { '0m': 0, '5m': 0.4 }),
        given('alertmanager_config_last_reload_successful', pod(name), { '0m': 1 }),
      ]),
      ...['prometheus-1', 'prometheus-2'].flatMap((name) => [
        reloaded(pod(name), { '0m': 1, '5m': 0 }),
        given('prometheus_config_last_reload_successful', pod(name), { '0m': 1 }),
      ]),
      reloaded(pod('prometheus-0', 'payments'), { '0m': 1, '5m': 0 }),
    ],
    expect: [
      quiet('14m30s'),
      fires(
        '21m',
        warning('4', 'alertmanager-1, alertmanager-2, prometheus-1'),
        warning('1', 'prometheus-0', 'payments'),
      ),
    ],
    skip: ratesNeedHistory,
  },
]
