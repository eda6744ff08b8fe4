import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubePodCrashLooping as alert } from '../alerts/KubePodCrashLooping.js'
import { inSystem, looped, system } from './looped.js'
import { looping, loops, stateful, youngPods } from './pods.js'

const system2 = { namespace: 'kube-system-2' } as const
const busan = { ...system, cluster: 'busan' } as const

/** Half an hour apart, so that no half hour has two. */
const slow = ['3m', '34m']
const fast = ['29m', '30m', '31m']

/** Six restarts in three hours. */
const three = { x: slow, y: slow, z: slow }
const value = { value: '6', details: { pods: 'cart-6d4-x, cart-6d4-y, cart-6d4-z' } } as const

const fastOnes = [
  ...inSystem('cart', {}, { container: 'side' }),
  ...inSystem('cart', { details: { pods: 'cart-0' } }, { workload_type: 'StatefulSet' }),
  ...inSystem('cart', {}, system2),
  ...inSystem('cart', {}, busan),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Containers restart every half hour, beside others of like names that do it all the time',
    given: [
      ...looping('cart', three),
      ...looping('cart', three, system),
      ...loops({ ...system, pod: 'cart-6d4-x', container: 'side' }, ...fast).slice(1),
      ...stateful('cart', { ...system, pod: 'cart-0' }).slice(0, 1),
      ...loops({ ...system, pod: 'cart-0' }, ...fast),
      ...looping('web', three, system2),
      // Five restarts are not enough.
      ...looping('blog', { x: ['3m', '4m', '34m'], y: slow }, system2),
      ...looping('cart', { x: fast }, system2),
      ...looping('cart', { x: fast }, busan),
    ],
    expect: [
      quiet('40m30s'),
      fires('43m30s', ...fastOnes),
      fires(
        '44m',
        ...fastOnes,
        looped('cart', {}, value),
        ...inSystem('cart', value),
        ...inSystem('web', { ...value, details: { pods: 'web-6d4-x, web-6d4-y, web-6d4-z' } }, system2),
      ),
    ],
    skip: {
      ...youngPods,
      'second-cluster': 'the story has one',
      'no-cluster-label': 'the two clusters of the story cannot be told apart without it',
    },
  },
]
