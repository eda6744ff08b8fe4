import { type AlertCase, type Firing, fires, type Given, quiet } from '../../../model/case.js'
import { KubeContainerOOMKilled as alert } from '../alerts/KubeContainerOOMKilled.js'
import { looped, system } from './looped.js'
import {
  type Container,
  cart,
  created,
  deployed,
  ended,
  goneAt,
  initEnded,
  initRestarts,
  isEnded,
  looping,
  loops,
  restarts,
  stateful,
  youngPods,
} from './pods.js'

const killed = (workload: string, value: number, on: Readonly<Record<string, string>> = {}, pods?: string): Firing =>
  looped(workload, on, { value: `${value}`, ...(pods !== undefined && { details: { pods } }) })

/** The last end of a container was by OOM, since its first restart. */
const oom = (of: Container): Given => ended(of, 'OOMKilled', { '3m': 1 })

/** A Deployment whose container is killed so often. */
const kills = (deployment: string, times: number, place: Omit<Container, 'pod'> = {}): readonly Given[] => [
  ...looping(deployment, { x: ['3m', '5m', '5m30s'].slice(0, times) }, place),
  oom({ ...place, pod: `${deployment}-6d4-x` }),
]

const bank = { namespace: 'bank' } as const
const pay = { namespace: 'pay' } as const
const once = ['3m']

const lasting = [
  killed('cart', 2),
  killed('cart', 2, { container: 'migrate' }),
  killed('a', 3, bank),
  killed('b', 3, bank),
  killed('c', 2, bank),
]

/** In a critical namespace the first kill counts, also beside what was killed twice. */
const critical = [
  killed('cart', 1, system),
  killed('web', 2, system),
  killed('web', 1, { ...system, container: 'side' }),
  killed('web', 1, { ...system, workload_type: 'StatefulSet' }, 'web-0'),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Containers go beyond their limit: only the counter and the last reason tell',
    given: [
      ...kills('cart', 2),
      initRestarts({ ...cart, container: 'migrate' }, { '2m': 0, '3m': 1, '5m': 2 }),
      initEnded({ ...cart, container: 'migrate' }, 'OOMKilled', { '3m': 1 }),
      // The first one is seen while the container has not restarted yet.
      ...looping('cart', { x: once }, system),
      isEnded({ ...cart, ...system }, 'OOMKilled', { '2m30s': 1, '3m': 'gone' }),
      ...kills('web', 2, system),
      ...loops({ ...system, pod: 'web-6d4-x', container: 'side' }, ...once).slice(1),
      oom({ ...system, pod: 'web-6d4-x', container: 'side' }),
      ...stateful('web', { ...system, pod: 'web-0' }).slice(0, 1),
      ...loops({ ...system, pod: 'web-0' }, ...once),
      oom({ ...system, pod: 'web-0' }),
      // Two loop, and a third restarts twice: no storm. One is killed once; one is killed twice and deleted.
      ...kills('a', 3, bank),
      ...kills('b', 3, bank),
      ...kills('c', 2, bank),
      ...kills('blog', 1),
      ...goneAt('8m', kills('d', 2, pay)),
    ],
    expect: [
      quiet('2m30s'),
      fires('3m', ...critical.filter(({ value }) => value === '1'), killed('web', 1, system)),
      fires(
        '5m',
        {
          ...killed('cart', 2),
          summary: 'app of Deployment shop/cart is OOM-killed: 2 restarts in an hour in cluster seoul',
        },
        killed('cart', 2, { container: 'migrate' }),
        ...['a', 'b', 'c'].map((name) => killed(name, 2, bank)),
        killed('d', 2, pay),
        ...critical,
      ),
      fires('22m30s', ...lasting, killed('d', 2, pay), ...critical),
      fires('26m', ...lasting, ...critical),
    ],
    skip: youngPods,
  },
  {
    alert,
    tells: 'Containers were killed days ago, and a pod that was is deleted; of a storm another alert speaks',
    given: [
      ...looping('api', { x: ['3m', '4m'] }),
      ended({ pod: 'api-6d4-x' }, 'OOMKilled', { '0m': 1, '3m': 'gone' }),
      ended({ pod: 'api-6d4-x' }, 'Error', { '3m': 1 }),
      ...deployed('web'),
      restarts({ pod: 'web-6d4-x' }, { '0m': 9 }),
      ended({ pod: 'web-6d4-x' }, 'OOMKilled', { '0m': 1 }),
      ...goneAt('5m', kills('blog', 1)),
      ...deployed('blog', { pod: 'blog-6d4-y' }).slice(0, 1),
      created({ pod: 'blog-6d4-y' }, { '5m': 300 }),
      restarts({ pod: 'blog-6d4-y' }, { '5m': 0 }),
      ...['cart', 'web', 's3'].flatMap((name) => [
        ...deployed(name, { ...system, pod: `${name}-6d4-x` }).slice(0, 2),
        created({ ...system, pod: `${name}-6d4-x` }, { '2m': 120 }),
        restarts({ ...system, pod: `${name}-6d4-x` }, { '2m': 0, '3m': 3 }),
        oom({ ...system, pod: `${name}-6d4-x` }),
      ]),
    ],
    expect: [quiet('3m30s'), quiet('20m')],
    skip: youngPods,
  },
]
