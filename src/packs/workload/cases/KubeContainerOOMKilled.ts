import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeContainerOOMKilled as alert } from '../alerts/KubeContainerOOMKilled.js'
import {
  type Container,
  cart,
  countingUp,
  created,
  deployed,
  ended,
  initEnded,
  initRestarts,
  isEnded,
  restarts,
  stateful,
} from './pods.js'

const one = {
  severity: 'warning',
  on: { namespace: 'shop', workload_type: 'Deployment', workload: 'cart', container: 'app' },
  value: '2',
  details: { pods: 'cart-6d4-x' },
} as const

const system = { namespace: 'kube-system' } as const
const critical: Container = { ...cart, ...system }
const web: Container = { pod: 'web-6d4-x', ...system }
const sts: Container = { pod: 'web-0', ...system }
const twice = countingUp('65m', '70m')
const oom = { '66m': 1 } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A container goes beyond its limit twice: only the counter and the last reason tell',
    given: [...deployed('cart'), restarts(cart, twice), ended(cart, 'OOMKilled', oom)],
    expect: [
      quiet('69m30s'),
      fires('70m', {
        ...one,
        summary: 'app of Deployment shop/cart is OOM-killed: 2 restarts in an hour in cluster seoul',
      }),
      fires('2h', one),
      fires('2h15m', one),
      quiet('2h25m'),
    ],
  },
  {
    alert,
    tells: 'An init container is killed twice',
    given: [
      ...deployed('cart'),
      initRestarts({ ...cart, container: 'migrate' }, twice),
      initEnded({ ...cart, container: 'migrate' }, 'OOMKilled', oom),
    ],
    expect: [quiet('69m30s'), fires('70m', { ...one, on: { ...one.on, container: 'migrate' } })],
  },
  {
    alert,
    tells: 'The first kill in a critical namespace: seen while the container has not restarted yet',
    given: [
      ...deployed('cart', critical),
      restarts(critical, countingUp('65m')),
      isEnded(critical, 'OOMKilled', { '64m30s': 1, '65m': 'gone' }),
    ],
    expect: [
      quiet('64m30s'),
      fires('65m', { ...one, on: { ...one.on, namespace: 'kube-system' }, value: '1' }),
      fires('80m', { ...one, on: { ...one.on, namespace: 'kube-system' }, value: '1' }),
    ],
  },
  {
    alert,
    tells: 'The first kill elsewhere',
    given: [...deployed('cart'), restarts(cart, countingUp('65m')), ended(cart, 'OOMKilled', oom)],
    expect: [quiet('66m'), quiet('80m')],
  },
  {
    alert,
    tells: 'A container that was killed days ago fails for another reason now',
    given: [
      ...deployed('cart'),
      restarts(cart, twice),
      ended(cart, 'OOMKilled', { '0m': 1, '65m': 'gone' }),
      ended(cart, 'Error', { '65m': 1 }),
    ],
    expect: [quiet('70m'), quiet('80m')],
  },
  {
    alert,
    tells: 'A container that was killed days ago is well since',
    given: [...deployed('cart'), restarts(cart, { '0m': 9 }), ended(cart, 'OOMKilled', { '0m': 1 })],
    expect: [quiet('5m'), quiet('70m')],
  },
  {
    alert,
    tells: 'Two workloads of a namespace are killed three times, and a third twice: no storm yet',
    given: [3, 3, 2].flatMap((times, i) => {
      const of = { pod: `s${i}-6d4-x` }
      return [...deployed(`s${i}`, of), restarts(of, { '0m': 0, '65m': times }), ended(of, 'OOMKilled', { '65m': 1 })]
    }),
    expect: [
      fires(
        '65m',
        ...[3, 3, 2].map((times, i) => ({
          ...one,
          on: { ...one.on, workload: `s${i}` },
          value: `${times}`,
          details: { pods: `s${i}-6d4-x` },
        })),
      ),
    ],
  },
  {
    alert,
    tells: 'In a critical namespace the first kill counts, beside what was killed twice, of the same names too',
    given: [
      ...[cart, web].flatMap((of) => [restarts(of, twice), ended(of, 'OOMKilled', oom)]),
      ...[critical, { ...web, container: 'side' }, sts].flatMap((of) => [
        restarts(of, countingUp('65m')),
        ended(of, 'OOMKilled', oom),
      ]),
      ...deployed('cart'),
      ...deployed('cart', critical),
      ...deployed('web', web),
      ...stateful('web', sts),
    ],
    expect: [
      fires(
        '90m',
        one,
        { ...one, on: { ...one.on, ...system }, value: '1' },
        { ...one, on: { ...one.on, ...system, workload: 'web' }, details: { pods: web.pod } },
        {
          ...one,
          on: { ...one.on, ...system, workload: 'web', container: 'side' },
          value: '1',
          details: { pods: web.pod },
        },
        {
          ...one,
          on: { ...one.on, ...system, workload_type: 'StatefulSet', workload: 'web' },
          value: '1',
          details: { pods: sts.pod },
        },
      ),
    ],
  },
  {
    alert,
    tells: 'Three workloads of a critical namespace are killed again and again: the storm is the alert to read',
    given: ['s1', 's2', 's3'].flatMap((name) => {
      const of = { ...critical, pod: `${name}-6d4-x` }
      return [...deployed(name, of), restarts(of, { '0m': 0, '65m': 3 }), ended(of, 'OOMKilled', { '65m': 1 })]
    }),
    expect: [quiet('65m'), quiet('80m')],
  },
  {
    alert,
    tells: 'A pod that was killed is deleted, and its successor is well',
    given: [
      ...deployed('cart').map((series) => ({ ...series, life: { ...series.life, '68m': 'gone' as const } })),
      restarts(cart, { '0m': 0, '65m': 1, '68m': 'gone' }),
      ended(cart, 'OOMKilled', { '65m': 1, '68m': 'gone' }),
      created({ pod: 'cart-6d4-y' }, { '68m': 4080 }),
      restarts({ pod: 'cart-6d4-y' }, { '68m': 0 }),
    ],
    expect: [quiet('68m'), quiet('80m')],
  },
]
