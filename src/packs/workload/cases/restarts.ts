import { type Case, type RecordCase, reads } from '../../../model/case.js'
import { containerOomKills } from '../signals/oom-kills.js'
import { containerRestarts, containerRestartsSlow } from '../signals/restarts.js'
import { cart, created, deployed, ended, initRestarts, instant, replica, restarts } from './pods.js'

const of = (namespace: string, container = 'app') => ({
  namespace,
  workload_type: 'Deployment',
  workload: 'cart',
  container,
})

const oldPod = { pod: 'cart-6d4-late' } as const
const oncePod = { pod: 'cart-6d4-once' } as const
const youngPod = { pod: 'cart-6d4-new' } as const

const skip: Case['skip'] = {
  ...instant,
  'history-begins': 'what was before it cannot be counted',
  'second-cluster': 'the story has one',
  'no-cluster-label': 'the two clusters of the story cannot be told apart without it',
}

/**
 * Which restarts count, over any window of so many minutes: those of old pods since then, through a lost scrape then,
 * and all of a young pod; a pod's `single` one or not. What an old pod had counted before it was first seen does not,
 * whoever else has its name.
 */
const counting = (record: RecordCase['record'], minutes: number, single: 0 | 1): RecordCase => {
  const m = (share: number, plus = 0) => `${Math.round(minutes * share) + plus}m` as const
  const at = m(1, 10)
  const lostThen = (before: number, from: string, after: number) =>
    ({ '0m': before, '9m30s': 'gone', '10m30s': before, [from]: after }) as const
  const since = (share: number) => ({ [m(share)]: Math.round(minutes * share) * 60 })
  const everywhere = [oldPod, { ...oldPod, namespace: 'bank' }]
  const oom = [cart, oncePod, { ...cart, container: 'migrate' }, youngPod, ...everywhere]
  return {
    record,
    tells: `Restarts within ${minutes} minutes count, of containers and of init containers`,
    given: [
      ...deployed('cart'),
      restarts(cart, lostThen(5, m(0.4), 7)),
      initRestarts({ ...cart, container: 'migrate' }, lostThen(1, m(0.4), 4)),
      ...replica(oncePod),
      restarts(oncePod, { '0m': 0, [m(0.7)]: 1 }),
      ...deployed('cart', youngPod).slice(0, 1),
      created(youngPod, { [m(0.1, 10)]: (minutes / 10 + 10) * 60 }),
      restarts(youngPod, { [m(0.1, 10)]: 0, [m(0.6)]: 3 }),
      ...everywhere.flatMap((late, i) => [
        ...deployed('cart', late).slice(0, 2),
        created(late, i === 0 ? { [m(0.5)]: (10 - minutes / 10) * 60 } : since(0.5)),
        restarts(late, { [m(0.5)]: 4 }),
      ]),
      ...oom.map((one) => ended(one, 'OOMKilled', { '0m': 1 })),
    ],
    expect: [reads(at, of('shop'), 5 + single), reads(at, of('shop', 'migrate'), 3), reads(at, of('bank'), 4)],
    skip,
  }
}

export const cases: readonly RecordCase[] = [
  counting(containerRestarts, 30, 0),
  counting(containerOomKills, 60, 1),
  counting(containerRestartsSlow, 180, 0),
]
