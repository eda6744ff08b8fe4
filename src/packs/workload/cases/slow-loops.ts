import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubePodCrashLooping as alert } from '../alerts/KubePodCrashLooping.js'
import { inSystem, looped, system } from './looped.js'
import { looping, loops, stateful, youngPods } from './pods.js'

/** Half an hour apart, so that no half hour has two. */
const slow = ['3m', '34m']
const fast = ['29m', '30m', '31m']

/** Six restarts in three hours. */
const three = { x: slow, y: slow, z: slow }
const six = (deployment: string) => ({
  value: '6',
  details: { pods: ['x', 'y', 'z'].map((letter) => `${deployment}-6d4-${letter}`).join(', ') },
})

const besides = [
  ...inSystem('cart', {}, { container: 'side' }),
  ...inSystem('cart', { details: { pods: 'cart-0' } }, { workload_type: 'StatefulSet' }),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Containers restart every half hour, beside another container and kind that do it all the time',
    given: [
      ...looping('cart', three),
      ...looping('cart', three, system),
      ...loops({ ...system, pod: 'cart-6d4-x', container: 'side' }, ...fast).slice(1),
      ...stateful('cart', { ...system, pod: 'cart-0' }).slice(0, 1),
      ...loops({ ...system, pod: 'cart-0' }, ...fast),
    ],
    expect: [
      quiet('40m30s'),
      fires('43m30s', ...besides),
      fires('44m', ...besides, looped('cart', {}, six('cart')), ...inSystem('cart', six('cart'))),
    ],
    skip: youngPods,
  },
  {
    alert,
    tells: 'Containers restart every half hour, beside another workload that does it all the time; five are not enough',
    given: [
      ...looping('web', three, system),
      ...looping('cart', { x: fast }, system),
      ...looping('blog', { x: ['3m', '4m', '34m'], y: slow }, system),
    ],
    expect: [
      quiet('40m30s'),
      fires('43m30s', ...inSystem('cart')),
      fires('44m', ...inSystem('cart'), ...inSystem('web', six('web'))),
    ],
    skip: youngPods,
  },
]
