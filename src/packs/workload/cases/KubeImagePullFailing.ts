import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeImagePullFailing as alert } from '../alerts/KubeImagePullFailing.js'
import { ownedBy } from './owner.js'
import { cart, deployed, initWaits, waits } from './pods.js'

const one = {
  severity: 'warning',
  on: { namespace: 'shop', workload_type: 'Deployment', workload: 'cart', container: 'app' },
  value: '1',
  details: { pods: 'cart-6d4-x' },
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'An image cannot be pulled: the reason alternates with its back-off',
    given: [
      ...deployed('cart'),
      waits(cart, 'ErrImagePull', { '5m': 1, '8m': 'gone', '13m': 1, '14m': 'gone', '20m': 1 }),
      waits(cart, 'ImagePullBackOff', { '8m': 1, '13m': 'gone', '14m': 1, '20m': 'gone' }),
    ],
    expect: [
      quiet('14m30s'),
      fires('15m', {
        ...one,
        summary: 'Deployment shop/cart cannot pull the image of app in 1 pods in cluster seoul',
      }),
      fires('30m', one),
    ],
  },
  {
    alert,
    tells: 'The image arrives after eight minutes',
    given: [...deployed('cart'), waits(cart, 'ImagePullBackOff', { '5m': 1, '8m': 'gone' })],
    expect: [quiet('15m'), quiet('20m')],
  },
  {
    alert,
    tells: 'The image arrives at last: so ends the alert, ten minutes after it was last waited for',
    given: [...deployed('cart'), waits(cart, 'ImagePullBackOff', { '5m': 1, '20m': 'gone' })],
    expect: [fires('20m', one), fires('35m', { ...one, details: { pods: '' } }), quiet('40m')],
  },
  {
    alert,
    tells: 'The image of an init container cannot be pulled',
    given: [...deployed('cart'), initWaits({ ...cart, container: 'migrate' }, 'ImagePullBackOff', { '5m': 1 })],
    expect: [quiet('14m30s'), fires('15m', { ...one, on: { ...one.on, container: 'migrate' } })],
  },
  {
    alert,
    tells: 'Four pods of a workload wait: one alert that names three',
    given: [
      ...deployed('cart', { pod: 'cart-a' }),
      ...['b', 'c', 'd'].map((name) => ownedBy(`cart-${name}`, { kind: 'ReplicaSet', name: 'cart-6d4' })),
      ...['a', 'b', 'c', 'd'].map((name) => waits({ pod: `cart-${name}` }, 'ImagePullBackOff', { '5m': 1 })),
    ],
    expect: [quiet('14m30s'), fires('15m', { ...one, value: '4', details: { pods: 'cart-a, cart-b, cart-c' } })],
  },
  {
    alert,
    tells: 'A container waits for its back-off, and another for its configuration',
    given: [
      ...deployed('cart'),
      waits(cart, 'CrashLoopBackOff', { '5m': 1 }),
      waits({ ...cart, container: 'side' }, 'CreateContainerConfigError', { '5m': 1 }),
      initWaits({ ...cart, container: 'migrate' }, 'CrashLoopBackOff', { '5m': 1 }),
    ],
    expect: [quiet('15m'), quiet('30m')],
  },
]
