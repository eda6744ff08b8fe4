import { type Case, fires, type Given, given, quiet, reads, type Timeline } from '../../../model/case.js'
import { KubeProbeKillsRepeated as alert } from '../alerts/KubeProbeKillsRepeated.js'
import { probeFailures } from '../signals/probes.js'
import { type Container, cart, countingUp, deployed, ended, replica, restarts, stateful } from './pods.js'

const probes = (
  of: Container,
  probe_type: 'Liveness' | 'Readiness' | 'Startup',
  life: Timeline,
  result: 'failed' | 'successful' = 'failed',
): Given =>
  given(
    'prober_probe_total',
    { namespace: 'shop', container: 'app', node: 'a', metrics_path: '/metrics/probes', ...of, probe_type, result },
    life,
  )

const one = {
  severity: 'warning',
  on: { namespace: 'shop', workload_type: 'Deployment', workload: 'cart', container: 'app' },
  value: '3',
  details: { pods: 'cart-6d4-x' },
} as const

const thrice = countingUp('35m', '38m', '41m')
const critical: Container = { ...cart, namespace: 'kube-system' }
const both = (['critical', 'warning'] as const).map((severity) => ({
  ...one,
  severity,
  on: { ...one.on, namespace: 'kube-system' },
}))

/** So many failures within the 34th minute. */
const failed = (count: number) => ({ '0m': 0, '34m': { from: 0, perMinute: count }, '35m': count })
const fails = { '0m': 5, '34m': { from: 5, perMinute: 2 } } as const

export const cases: readonly Case[] = [
  {
    record: probeFailures,
    tells: 'Failures of liveness and startup probes are counted by workload, those of readiness are not',
    given: [
      ...deployed('cart'),
      probes(cart, 'Liveness', { '0m': { from: 0, perMinute: 2 } }),
      probes(cart, 'Readiness', { '0m': { from: 0, perMinute: 2 } }),
      probes(cart, 'Liveness', { '0m': { from: 0, perMinute: 2 } }, 'successful'),
    ],
    expect: [reads('40m', one.on, 60), reads('45m', one.on, 60)],
    skip: {
      'history-begins': 'a rate is not known before its window is full',
      'lost-scrape': 'its readers look back over it',
      'exporter-restart': 'its readers look back over it',
    },
  },
  {
    alert,
    tells: 'A liveness probe fails again and again; the containers end with 0',
    given: [
      ...deployed('cart'),
      restarts(cart, thrice),
      ended(cart, 'Completed', { '35m': 1 }),
      probes(cart, 'Liveness', fails),
    ],
    expect: [
      quiet('50m30s'),
      fires('51m', {
        ...one,
        summary: 'The liveness probe restarts app of Deployment shop/cart again and again: 3 times in cluster seoul',
      }),
    ],
  },
  {
    alert,
    tells: 'The probes of two replicas fail for a minute, and in another namespace a pod has the same name',
    given: [
      ...deployed('cart'),
      restarts(cart, thrice),
      probes(cart, 'Liveness', { '0m': 5, '33m': { from: 5, perMinute: 6 }, '34m': 11 }),
      ...replica({ pod: 'cart-6d4-y' }),
      probes({ pod: 'cart-6d4-y' }, 'Liveness', { '0m': 5, '33m': { from: 5, perMinute: 6 }, '34m': 11 }),
      ...deployed('cart', { ...cart, namespace: 'bank' }),
      restarts({ ...cart, namespace: 'bank' }, { '0m': 0 }),
      probes({ ...cart, namespace: 'bank' }, 'Liveness', fails),
    ],
    expect: [quiet('50m30s'), fires('51m', one)],
  },
  {
    alert,
    tells: 'A liveness probe failed half an hour before a container crashes again and again',
    given: [
      ...deployed('cart'),
      restarts(cart, thrice),
      probes(cart, 'Liveness', { '0m': 5, '5m': { from: 5, perMinute: 6 }, '8m': 23 }),
    ],
    expect: [quiet('51m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A startup probe does, in a critical namespace',
    given: [...deployed('cart', critical), restarts(critical, thrice), probes(critical, 'Startup', fails)],
    expect: [quiet('50m30s'), fires('51m', ...both), fires('73m', ...both), quiet('76m')],
  },
  {
    alert,
    tells: 'Four failures in half an hour are enough',
    given: [...deployed('cart', critical), restarts(critical, thrice), probes(critical, 'Liveness', failed(4))],
    expect: [quiet('50m30s'), fires('51m', ...both)],
  },
  {
    alert,
    tells: 'Three failures are one kill at most: the container crashes by itself',
    given: [...deployed('cart', critical), restarts(critical, thrice), probes(critical, 'Liveness', failed(3))],
    expect: [quiet('51m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A probe fails, and the container restarted twice',
    given: [
      ...deployed('cart', critical),
      restarts(critical, countingUp('35m', '38m')),
      probes(critical, 'Liveness', fails),
    ],
    expect: [quiet('51m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A container crashes, and the probes of another container, workload and kind fail',
    given: [
      ...deployed('cart', critical),
      restarts(critical, thrice),
      probes({ ...critical, container: 'side' }, 'Liveness', fails),
      ...deployed('web', { ...critical, pod: 'web-6d4-x' }),
      probes({ ...critical, pod: 'web-6d4-x' }, 'Liveness', fails),
      ...stateful('cart', { ...critical, pod: 'cart-0' }),
      probes({ ...critical, pod: 'cart-0' }, 'Liveness', fails),
    ],
    expect: [quiet('51m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A container crashes, and its readiness probe fails',
    given: [
      ...deployed('cart'),
      restarts(cart, thrice),
      probes(cart, 'Readiness', fails),
      probes(cart, 'Liveness', fails, 'successful'),
    ],
    expect: [quiet('51m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A liveness probe fails now and then, and nothing restarts',
    given: [...deployed('cart'), restarts(cart, { '0m': 0 }), probes(cart, 'Liveness', fails)],
    expect: [quiet('51m'), quiet('60m')],
  },
]
