import { type AlertCase, fires, type Given, quiet } from '../../../model/case.js'
import { KubePodCrashLooping as alert } from '../alerts/KubePodCrashLooping.js'
import { inSystem, looped, system } from './looped.js'
import {
  cart,
  created,
  deployed,
  ended,
  goneAt,
  initRestarts,
  isEnded,
  looping,
  loops,
  restarts,
  stateful,
  youngPods,
} from './pods.js'

const thrice = ['3m', '4m', '5m']
const twice = ['3m', '4m']
const bank = { namespace: 'bank' } as const

/** Killed by OOM twice in an hour: no loop, but OOM. */
const killed = (pod: string, container = 'app'): readonly Given[] => [
  ...loops({ ...system, pod, container }, ...twice),
  ended({ ...system, pod, container }, 'OOMKilled', { '3m': 1 }),
]

const first = {
  ...looped('cart'),
  summary: 'app of Deployment shop/cart restarts again and again: 3 times in cluster seoul',
}
const blog = inSystem('blog')
const others = [
  looped('cart', { container: 'init-db' }, { value: '4' }),
  looped('db', { workload_type: 'StatefulSet' }, { details: { pods: 'db-0' } }),
  ...inSystem('cart', { details: { pods: 'cart-6d4-x, cart-6d4-y' } }),
  looped('api', bank),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Containers fail, or exit with 0, again and again, and no status ever says CrashLoopBackOff',
    given: [
      // Also in a critical namespace, beside what is killed by OOM, and what restarts twice.
      ...looping('cart', { x: thrice, y: ['4m'] }, system),
      isEnded({ ...system, ...cart }, 'Error', { '2m30s': 1, '3m': 'gone' }),
      ended({ ...system, ...cart }, 'Error', { '3m': 1 }),
      ended({ ...system, pod: 'cart-6d4-y' }, 'OOMKilled', { '4m': 1 }),
      ...killed(cart.pod, 'side').slice(1),
      ...looping('api', { x: thrice }, bank),
      ended({ ...bank, pod: 'api-6d4-x' }, 'Completed', { '3m': 1 }),
      ...deployed('web', { ...system, pod: 'web-6d4-x' }).slice(0, 2),
      ...killed('web-6d4-x'),
      ...stateful('cart', { ...system, pod: 'cart-0' }).slice(0, 1),
      ...killed('cart-0'),
      ...looping('two', { x: twice }, system),
      ...looping('cart', { x: thrice }),
      initRestarts({ ...cart, container: 'init-db' }, { '2m': 0, '3m': 2, '5m': 4 }),
      // Of a pod that is made anew under its name only its own restarts count.
      ...stateful('db', { pod: 'db-0' }).slice(0, 1),
      created({ pod: 'db-0' }, { '0m': -86_400, '2m': 'gone' }),
      restarts({ pod: 'db-0' }, { '0m': 40, '2m': 'gone' }),
      ...loops({ pod: 'db-0', uid: 'next' }, ...thrice),
      ...goneAt('17m', looping('blog', { x: thrice }, system)),
    ],
    expect: [
      quiet('14m'),
      fires('15m', first, ...blog, ...others),
      fires('26m30s', looped('cart'), ...blog, ...others),
      fires('30m', looped('cart'), ...others),
    ],
    skip: youngPods,
  },
  {
    alert,
    tells: 'Three workloads of a critical namespace loop: the storm is the alert to read',
    given: ['cart', 'api', 's3'].flatMap((name) => looping(name, { x: thrice }, system)),
    expect: [quiet('16m'), quiet('20m')],
  },
  {
    alert,
    tells: 'Restarts of a container are OOM kills in part: another alert; nodes restart, and a pod that looped is gone',
    given: [
      ...looping('cart', { x: thrice, y: twice }, system),
      ended({ ...system, pod: 'cart-6d4-y' }, 'OOMKilled', { '3m': 1 }),
      // Of what a node restarts, the last state is unknown.
      ...looping('web', { a: ['3m'], b: ['5m'], c: ['7m'], d: ['9m'] }),
      ...['a', 'b', 'c', 'd'].map((letter) =>
        ended({ pod: `web-6d4-${letter}` }, 'ContainerStatusUnknown', { '3m': 1 }),
      ),
      ...goneAt('8m', looping('blog', { x: thrice })),
      ...deployed('blog', { pod: 'blog-6d4-y' }).slice(0, 1),
      created({ pod: 'blog-6d4-y' }, { '8m': 480 }),
      restarts({ pod: 'blog-6d4-y' }, { '8m': 0 }),
    ],
    expect: [quiet('16m'), quiet('20m')],
  },
  {
    alert,
    tells: 'kube-state-metrics is gone for more than half an hour, in which containers restart',
    given: [
      ...deployed('cart').map((series) => ({
        ...series,
        life: { ...series.life, '3m': 'gone' as const, '36m': series.life['0m'] ?? 1 },
      })),
      restarts(cart, { '0m': 2, '3m': 'gone', '36m': 9 }),
    ],
    expect: [quiet('36m'), quiet('48m')],
  },
]
