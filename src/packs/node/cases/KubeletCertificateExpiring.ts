import { type Case, fires, type Given, given, quiet, reads, type Timeline, up } from '../../../model/case.js'
import { KubeletCertificateExpiring as alert } from '../alerts/KubeletCertificateExpiring.js'
import { certificateErrors, certificateSince } from '../signals/kubelet-certificates.js'

const hour = 3600

const kubelet: readonly Given[] = [
  up('kubelet', { node: 'a', metrics_path: '/metrics' }),
  given('process_start_time_seconds', { job: 'kubelet', node: 'a', metrics_path: '/metrics' }, { '0m': -86_400 }),
]

const expiresIn = (seconds: number): Timeline => ({ '0m': { from: seconds, perMinute: -60 } })
const client = (life: Timeline) => given('kubelet_certificate_manager_client_ttl_seconds', { node: 'a' }, life)
const server = (life: Timeline) => given('kubelet_certificate_manager_server_ttl_seconds', { node: 'a' }, life)
const failures = (life: Timeline) =>
  given('kubelet_certificate_manager_client_expiration_renew_errors', { node: 'a' }, life)
const serverFailures = (life: Timeline) => given('kubelet_server_expiration_renew_errors', { node: 'a' }, life)

/** A certificate of twelve hours that is renewed after ten and a half, again and again. */
const shortLived: Timeline = Object.fromEntries(
  Array.from({ length: 4 }, (_, i) => [`${630 * i}m`, { from: 12 * hour, perMinute: -60 }]),
)

const of = (which: 'client' | 'server') => ({ severity: 'warning', on: { node: 'a', which } }) as const
const needsHistory = {
  'history-begins': 'what has failed or was renewed is not known before there is history',
} as const

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'The client certificate has six days left, and its renewal is refused',
    given: [...kubelet, client(expiresIn(150 * hour)), failures({ '0m': 0, '6h10m': 1 })],
    expect: [
      quiet('7h9m'),
      fires('7h10m', {
        ...of('client'),
        value: '5d 22h 50m 0s',
        summary: 'The kubelet’s client certificate on a expires in 5d 22h 50m 0s in cluster seoul',
      }),
      quiet('12h25m'),
    ],
    skip: needsHistory,
  },
  {
    alert,
    tells: 'The same of the server certificate, whose renewals fail again and again',
    given: [
      ...kubelet,
      server(expiresIn(150 * hour)),
      serverFailures({ '0m': 3, '6h10m': 4, '9h10m': 5, '12h10m': 6 }),
    ],
    expect: [
      quiet('7h9m'),
      fires('7h10m', { ...of('server'), value: '5d 22h 50m 0s' }),
      fires('13h', { ...of('server'), value: '5d 17h 0m 0s' }),
    ],
    skip: needsHistory,
  },
  {
    alert,
    tells: 'A certificate of twelve hours is not renewed: nine tenths of them have passed after 10h48m',
    given: [...kubelet, server(expiresIn(12 * hour))],
    expect: [quiet('11h47m'), fires('11h50m', { ...of('server'), value: '10m 0s' })],
    skip: { ...needsHistory, gap: 'a certificate grows older while nobody looks, which a story cannot tell' },
  },
  {
    alert,
    tells: 'A certificate of twelve hours is renewed every ten and a half',
    given: [...kubelet, client(shortLived)],
    expect: [quiet('10h30m'), quiet('20h50m'), quiet('31h'), quiet('35h')],
    skip: needsHistory,
  },
  {
    alert,
    tells: 'Six days are left, and nothing has failed yet',
    given: [...kubelet, client(expiresIn(150 * hour)), failures({ '0m': 0 })],
    expect: [quiet('7h10m'), quiet('12h')],
  },
  {
    alert,
    tells: 'A renewal fails once, a month before the end',
    given: [...kubelet, client(expiresIn(720 * hour)), failures({ '0m': 0, '6h10m': 1 })],
    expect: [quiet('7h10m'), quiet('12h')],
  },
  {
    record: certificateErrors,
    tells: 'Failures are counted for six hours, of each certificate apart',
    given: [...kubelet, failures({ '0m': 2, '6h10m': 5 }), serverFailures({ '0m': 0, '6h20m': 1 })],
    expect: [
      reads('6h5m', { node: 'a', which: 'client' }, 0),
      reads('6h30m', { node: 'a', which: 'client' }, 3),
      reads('6h30m', { node: 'a', which: 'server' }, 1),
      reads('12h15m', { node: 'a', which: 'client' }, 0),
    ],
    skip: { ...needsHistory, 'lost-scrape': 'its readers look back over it' },
  },
  {
    record: certificateSince,
    tells: 'A certificate is in use since it was first seen, and then since its renewal',
    given: [client({ '0m': { from: 3 * hour, perMinute: -60 }, '2h': { from: 12 * hour, perMinute: -60 } })],
    expect: [
      reads('1h', { node: 'a', which: 'client' }, 0),
      reads('1h59m', { node: 'a', which: 'client' }, 0),
      reads('3h', { node: 'a', which: 'client' }, 7770),
    ],
    skip: { ...needsHistory, gap: 'its value is a time of the story, which would move' },
  },
]
