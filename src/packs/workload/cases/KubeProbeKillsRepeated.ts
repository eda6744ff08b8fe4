import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { KubeProbeKillsRepeated as alert } from '../alerts/KubeProbeKillsRepeated.js'
import { type Container, cart, countingUp, deployed, ended, restarts } from './pods.js'

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
const fails = { '0m': 5, '34m': { from: 5, perMinute: 2 } } as const

export const cases: readonly AlertCase[] = [
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
    tells: 'A startup probe does, in a critical namespace',
    given: [
      ...deployed('cart', { ...cart, namespace: 'kube-system' }),
      restarts({ ...cart, namespace: 'kube-system' }, thrice),
      probes({ ...cart, namespace: 'kube-system' }, 'Startup', fails),
    ],
    expect: [
      quiet('50m30s'),
      ...[
        (['critical', 'warning'] as const).map((severity) => ({
          ...one,
          severity,
          on: { ...one.on, namespace: 'kube-system' },
        })),
      ].map((both) => fires('51m', ...both)),
    ],
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
