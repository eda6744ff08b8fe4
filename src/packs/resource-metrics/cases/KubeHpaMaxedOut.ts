import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeHpaMaxedOut as alert } from '../alerts/KubeHpaMaxedOut.js'
import { autoscaler, sees, warningOf } from './autoscalers.js'

const maxed = { ...warningOf('cart'), value: '100%', details: { most: '10' } } as const
const atTen = { current: { '0m': 4, '5m': 10 }, wanted: { '0m': 4, '5m': 10 } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A sale drives an autoscaler to its maximum and beyond',
    given: autoscaler('cart', {
      current: { '0m': 4, '5m': 10, '30m': 8 },
      wanted: { '0m': 4, '5m': 10, '30m': 8 },
      active: sees,
      limited: { '0m': 'false', '5m': 'true', '30m': 'false' },
    }),
    expect: [
      quiet('19m30s'),
      fires('20m', {
        ...maxed,
        summary: 'HPA shop/cart is at its maximum of 10 replicas and would add more in cluster seoul',
      }),
      fires('39m30s', { ...maxed, value: '100%' }),
      quiet('40m'),
    ],
  },
  {
    alert,
    tells: 'It is at its maximum, and content',
    given: autoscaler('cart', { ...atTen, active: sees }),
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'It is held at its minimum at night',
    given: autoscaler('cart', {
      current: { '0m': 4, '5m': 2 },
      wanted: { '0m': 4, '5m': 2 },
      active: sees,
      limited: { '0m': 'false', '5m': 'true' },
    }),
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'It is pinned, its minimum as its maximum, and would have less',
    given: autoscaler('cart', {
      current: { '0m': 3 },
      wanted: { '0m': 3 },
      bounds: [3, 3],
      active: sees,
      limited: { '0m': 'true' },
    }),
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'It grows as fast as its policy lets it, and is short of its maximum',
    given: autoscaler('cart', {
      current: { '0m': 4, '5m': 9 },
      wanted: { '0m': 4, '5m': 9 },
      active: sees,
      limited: { '0m': 'false', '5m': 'true' },
    }),
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'It went blind at its maximum: the other alert speaks',
    given: autoscaler('cart', {
      ...atTen,
      active: { '0m': 'true', '5m': 'false' },
      limited: { '0m': 'false', '5m': 'true' },
    }),
    expect: [quiet('20m'), quiet('40m')],
  },
]
