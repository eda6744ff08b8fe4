import { type Case, fires, type Given, given, lacks, quiet, reads, type Timeline } from '../../../model/case.js'
import { KubeProbeKillsRepeated as alert } from '../alerts/KubeProbeKillsRepeated.js'
import { probeFailures } from '../signals/probes.js'
import { inSystem, looped, system } from './looped.js'
import { type Container, cart, deployed, ended, goneAt, looping, replica, stateful, youngPods } from './pods.js'

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

const bank = { ...cart, namespace: 'bank' } as const
const steadily = (perMinute: number) => ({ '0m': { from: 0, perMinute } })
const count = (namespace: string) => ({ namespace, workload_type: 'Deployment', workload: 'cart', container: 'app' })

/** So many failures within the third minute. */
const failed = (times: number) => ({ '0m': 0, '2m': { from: 0, perMinute: times }, '3m': times })
const fails = failed(9)
const x = (deployment: string) => ({ ...system, pod: `${deployment}-6d4-x` })
const thrice = ['3m', '4m', '5m']

/** Deployments of a critical namespace whose container restarts three times, while a probe of it fails so often. */
const failing = (deployment: string, type: 'Liveness' | 'Startup', times: number): readonly Given[] => [
  ...looping(deployment, { x: thrice }, system),
  probes(x(deployment), type, failed(times)),
]

export const cases: readonly Case[] = [
  {
    record: probeFailures,
    tells: 'Failures of liveness and startup probes are counted by workload, those of readiness are not',
    given: [
      ...deployed('cart'),
      probes(cart, 'Liveness', steadily(2)),
      probes(cart, 'Startup', steadily(1)),
      probes(cart, 'Readiness', steadily(2)),
      probes(cart, 'Liveness', steadily(2), 'successful'),
      ...replica({ pod: 'cart-6d4-y' }),
      probes({ pod: 'cart-6d4-y' }, 'Liveness', steadily(1)),
      ...deployed('cart', bank),
      probes(bank, 'Liveness', steadily(1)),
      ...deployed('web'),
      probes({ pod: 'web-6d4-x' }, 'Readiness', steadily(1)),
    ],
    expect: [
      reads('40m', count('shop'), 120),
      reads('40m', count('bank'), 30),
      lacks('40m', { ...count('shop'), workload: 'web' }),
    ],
    skip: {
      'history-begins': 'a rate is not known before its window is full',
      'lost-scrape': 'its readers look back over it',
      'exporter-restart': 'its readers look back over it',
    },
  },
  {
    alert,
    tells: 'Liveness and startup probes fail again and again; the containers end with 0',
    given: [
      ...looping('cart', { x: thrice }),
      ended(cart, 'Completed', { '3m': 1 }),
      probes(cart, 'Liveness', fails),
      ...failing('cart', 'Startup', 9),
      ...failing('four', 'Liveness', 4),
      // Three failures are one kill at most; a probe fails, and the container restarted twice.
      ...failing('three', 'Liveness', 3),
      ...looping('two', { x: ['3m', '4m'] }, system),
      probes(x('two'), 'Liveness', fails),
      // A container crashes, and the probes of another container, workload and kind fail.
      ...looping('crash', { x: thrice }, system),
      probes({ ...x('crash'), container: 'side' }, 'Liveness', fails),
      ...deployed('web', x('web')),
      probes(x('web'), 'Liveness', fails),
      ...stateful('crash', { ...system, pod: 'crash-0' }),
      probes({ ...system, pod: 'crash-0' }, 'Liveness', fails),
      ...goneAt('17m', failing('blog', 'Liveness', 9)),
    ],
    expect: [
      quiet('14m'),
      fires(
        '15m',
        {
          ...looped('cart'),
          summary: 'The liveness probe restarts app of Deployment shop/cart again and again: 3 times in cluster seoul',
        },
        ...inSystem('cart'),
        ...inSystem('four'),
        ...inSystem('blog'),
      ),
      fires('26m30s', looped('cart'), ...inSystem('cart'), ...inSystem('four'), ...inSystem('blog')),
      fires('30m', looped('cart'), ...inSystem('cart'), ...inSystem('four')),
    ],
    skip: youngPods,
  },
  {
    alert,
    tells:
      'A liveness probe fails now and then, and nothing restarts; a readiness probe fails where a container crashes',
    given: [
      ...deployed('crash', x('crash')),
      probes(x('crash'), 'Liveness', fails),
      ...looping('cart', { x: thrice }),
      probes(cart, 'Readiness', fails),
      probes(cart, 'Liveness', fails, 'successful'),
    ],
    expect: [quiet('15m'), quiet('20m')],
  },
]
