import { type Case, fires, type Given, given, lacks, quiet, reads, type Timeline, up } from '../../../model/case.js'
import { KubeletCertificateExpiring as alert } from '../alerts/KubeletCertificateExpiring.js'
import { certificateErrors, certificateSince } from '../signals/kubelet-certificates.js'

const hour = 3600

const startedAt = (node: string, seconds: number, metrics_path = '/metrics') =>
  given('process_start_time_seconds', { job: 'kubelet', node, metrics_path }, { '0m': seconds })

const kubeletOf = (node: string): readonly Given[] => [
  up('kubelet', { node, metrics_path: '/metrics' }),
  startedAt(node, -86_400),
]
const kubelet = kubeletOf('a')

const expiresIn = (seconds: number): Timeline => ({ '0m': { from: seconds, perMinute: -60 } })
const client = (life: Timeline, node = 'a') => given('kubelet_certificate_manager_client_ttl_seconds', { node }, life)
const server = (life: Timeline, node = 'a') => given('kubelet_certificate_manager_server_ttl_seconds', { node }, life)
const failures = (life: Timeline, node = 'a') =>
  given('kubelet_certificate_manager_client_expiration_renew_errors', { node }, life)
const serverFailures = (life: Timeline, node = 'a') => given('kubelet_server_expiration_renew_errors', { node }, life)

/** A certificate of three hours that is renewed after 158 minutes, again and again. */
const shortLived: Timeline = Object.fromEntries(
  Array.from({ length: 3 }, (_, i) => [`${158 * i}m`, { from: 3 * hour, perMinute: -60 }]),
)

const of = (which: 'client' | 'server', node = 'a') => ({ severity: 'warning', on: { node, which } }) as const
const needsHistory = {
  'history-begins': 'what has failed or was renewed is not known before there is history',
} as const

const olderUnseen = 'a certificate grows older while nobody looks, which a story cannot tell'

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'The client certificate has six days left, and its renewal is refused, until somebody mends that',
    evaluatedEvery: '5m',
    given: [
      ...kubelet,
      client({ ...expiresIn(150 * hour), '7h20m': { from: 8760 * hour, perMinute: -60 } }),
      failures({ '0m': 0, '6h10m': 1 }),
    ],
    expect: [
      quiet('7h5m'),
      fires('7h10m', {
        ...of('client'),
        value: '5d 22h 50m 0s',
        summary: 'The kubelet’s client certificate on a expires in 5d 22h 50m 0s in cluster seoul',
      }),
      fires('7h25m', { ...of('client'), value: '5d 22h 45m 0s' }),
      quiet('7h30m'),
    ],
    skip: needsHistory,
  },
  {
    alert,
    tells: 'The same of the server certificate, whose renewals fail again and again',
    evaluatedEvery: '5m',
    given: [...kubelet, server(expiresIn(150 * hour)), serverFailures({ '0m': 3, '6h10m': 4, '6h40m': 5 })],
    expect: [quiet('7h5m'), fires('7h10m', { ...of('server'), value: '5d 22h 50m 0s' })],
    skip: needsHistory,
  },
  {
    alert,
    tells:
      'None of these is a worry: one that was refused once, and then renewed; six days left, and nothing has failed yet; one failure, eight days before the end; and a static certificate, of which nobody knows how long it lasts',
    evaluatedEvery: '5m',
    given: [
      ...['a', 'b', 'c', 'd'].flatMap(kubeletOf),
      client({ '0m': { from: 20 * hour, perMinute: -60 }, '6h20m': { from: 72 * hour, perMinute: -60 } }),
      failures({ '0m': 0, '6h10m': 1 }),
      client(expiresIn(150 * hour), 'b'),
      failures({ '0m': 0 }, 'b'),
      client(expiresIn(192 * hour), 'c'),
      failures({ '0m': 0, '6h10m': 1 }, 'c'),
      failures({ '0m': 0, '6h10m': 1 }, 'd'),
    ],
    expect: [quiet('7h10m'), quiet('7h30m')],
  },
  {
    alert,
    tells: 'The renewals of a node’s certificate fail from its start: for six hours they may yet be of the one before',
    evaluatedEvery: '5m',
    given: [
      up('kubelet', { node: 'a', metrics_path: '/metrics' }),
      startedAt('a', 0),
      client(expiresIn(150 * hour)),
      failures({ '0m': 0, '4h': 1, '5h50m': 2 }),
    ],
    expect: [quiet('6h55m'), fires('7h', { ...of('client'), value: '5d 23h 0m 0s' })],
    skip: { ...needsHistory, gap: olderUnseen },
  },
  {
    alert,
    tells:
      'A certificate of eleven hours is not renewed: nine tenths of them have passed after 9h54m; others are refused meanwhile, and others are well',
    evaluatedEvery: '5m',
    given: [
      ...['a', 'b', 'c', 'd'].flatMap(kubeletOf),
      server(expiresIn(11 * hour)),
      client(expiresIn(150 * hour)),
      failures({ '0m': 0, '9h55m': 1 }),
      server(expiresIn(150 * hour), 'b'),
      serverFailures({ '0m': 0, '9h55m': 1 }, 'b'),
      client(expiresIn(150 * hour), 'c'),
      server({ ...expiresIn(6 * hour), '5h': { from: 20 * hour, perMinute: -60 } }, 'c'),
      serverFailures({ '0m': 0, '4h50m': 1 }, 'c'),
      client(expiresIn(20 * hour), 'd'),
      server(expiresIn(11 * hour), 'd'),
    ],
    expect: [
      quiet('10h50m'),
      fires(
        '10h55m',
        { ...of('server'), value: '5m 0s' },
        { ...of('client'), value: '5d 19h 5m 0s' },
        { ...of('server', 'b'), value: '5d 19h 5m 0s' },
        { ...of('server', 'd'), value: '5m 0s' },
      ),
    ],
    skip: { ...needsHistory, gap: olderUnseen },
  },
  {
    alert,
    tells: 'A certificate of three hours is renewed again and again, after nearly nine tenths of them',
    evaluatedEvery: '5m',
    given: [...kubelet, client(shortLived)],
    expect: [quiet('2h35m'), quiet('5h10m'), quiet('6h30m'), quiet('7h45m')],
    skip: needsHistory,
  },
  {
    record: certificateErrors,
    tells:
      'Failures are counted for six hours, of each certificate apart, also when Prometheus was down just six hours before; not of a kubelet that nobody looked at then, and from zero of one that started since',
    given: [
      up('kubelet', { node: 'a', metrics_path: '/metrics' }, { '0m': 1, '29m': 'gone', '30m30s': 1 }),
      startedAt('a', -86_400),
      failures({ '0m': 2, '29m': 'gone', '30m30s': 2, '1h': 5 }),
      serverFailures({ '0m': 1, '29m': 'gone', '30m30s': 1, '1h10m': 2 }),
      up('kubelet', { node: 'b', metrics_path: '/metrics' }, { '1h': 1 }),
      up('node-exporter', { node: 'b', metrics_path: '/metrics' }),
      startedAt('b', -86_400),
      failures({ '1h': 1 }, 'b'),
      serverFailures({ '1h': 1 }, 'b'),
      up('kubelet', { node: 'c', metrics_path: '/metrics' }, { '6h': 1 }),
      startedAt('c', 6 * hour),
      failures({ '6h': 2 }, 'c'),
      serverFailures({ '6h': 2 }, 'c'),
    ],
    expect: [
      lacks('5h', { node: 'a', which: 'client' }),
      reads('6h30m', { node: 'a', which: 'client' }, 3),
      reads('6h30m', { node: 'a', which: 'server' }, 1),
      lacks('6h30m', { node: 'b', which: 'client' }),
      lacks('6h30m', { node: 'b', which: 'server' }),
      reads('6h30m', { node: 'c', which: 'client' }, 2),
      reads('6h30m', { node: 'c', which: 'server' }, 2),
      reads('7h5m', { node: 'a', which: 'client' }, 0),
      reads('7h5m', { node: 'a', which: 'server' }, 1),
      reads('7h5m', { node: 'b', which: 'client' }, 0),
    ],
    skip: { ...needsHistory, 'lost-scrape': 'its readers look back over it' },
  },
  {
    record: certificateErrors,
    tells: 'A kubelet that started less than six hours before has counted all of it since, though nobody looked',
    given: [
      up('kubelet', { node: 'a', metrics_path: '/metrics' }),
      startedAt('a', -5 * hour),
      startedAt('a', 0, '/metrics/probes'),
      failures({ '0m': 3 }),
      serverFailures({ '0m': 1 }),
    ],
    expect: [
      reads('30m', { node: 'a', which: 'client' }, 3),
      reads('30m', { node: 'a', which: 'server' }, 1),
      lacks('1h10m', { node: 'a', which: 'client' }),
      lacks('1h10m', { node: 'a', which: 'server' }),
    ],
    skip: { gap: 'the kubelet would be older', 'lost-scrape': 'its readers look back over it' },
  },
  {
    record: certificateSince,
    tells:
      'A certificate is in use since it was first seen, and then since its renewal; fifty minutes without a look change nothing, and seventy do; a node that is gone is forgotten',
    given: [
      client({ '0m': { from: 3 * hour, perMinute: -60 }, '1h': { from: 12 * hour, perMinute: -60 } }),
      server({ '0m': { from: 3 * hour, perMinute: -60 }, '30m': { from: 12 * hour, perMinute: -60 } }),
      client(
        { '0m': { from: 90 * hour, perMinute: -60 }, '10m': 'gone', '1h': { from: 89 * hour, perMinute: -60 } },
        'b',
      ),
      server(
        { '0m': { from: 90 * hour, perMinute: -60 }, '10m': 'gone', '80m': { from: 88 * hour, perMinute: -60 } },
        'b',
      ),
      client({ '0m': { from: 3 * hour, perMinute: -60 }, '10m': 'gone' }, 'c'),
    ],
    expect: [
      reads('25m', { node: 'a', which: 'server' }, 0),
      reads('59m', { node: 'a', which: 'client' }, 0),
      reads('85m', { node: 'a', which: 'client' }, 4170),
      reads('85m', { node: 'a', which: 'server' }, 2370),
      reads('85m', { node: 'b', which: 'client' }, 0),
      reads('85m', { node: 'b', which: 'server' }, 4800),
      lacks('85m', { node: 'c', which: 'client' }),
    ],
    skip: { ...needsHistory, gap: 'its value is a time of the story, which would move' },
  },
]
