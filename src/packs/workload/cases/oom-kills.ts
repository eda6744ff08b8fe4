import { type RecordCase, reads } from '../../../model/case.js'
import { containerOomKills } from '../signals/oom-kills.js'
import { ownedBy, podOfDeployment } from './owner.js'
import { type Container, cart, created, ended, initEnded, initRestarts, instant, isEnded, restarts } from './pods.js'

const replica = (name: string): Container => ({ pod: `cart-6d4-${name}` })
const migrate = (of: Container): Container => ({ ...of, container: 'migrate' })
const inBusan = { ...replica('error'), cluster: 'busan' }

const of = (container: string) => ({ namespace: 'shop', workload_type: 'Deployment', workload: 'cart', container })

/** Two restarts in the hour before the story's end. */
const twice = { '0m': 3, '70m': 4, '80m': 5 } as const

export const cases: readonly RecordCase[] = [
  {
    record: containerOomKills,
    tells: 'Only restarts of containers that were out of memory count, each by the reason of its own pod and container',
    given: [
      ...podOfDeployment('cart', cart.pod),
      ...['error', 'seen', 'forgotten'].map((name) =>
        ownedBy(replica(name).pod, { kind: 'ReplicaSet', name: 'cart-6d4' }),
      ),
      ...[cart, replica('error'), replica('seen'), replica('forgotten')].flatMap((one) => [
        created(one),
        restarts(one, twice),
      ]),
      ended(cart, 'OOMKilled', { '0m': 1 }),
      ended({ ...replica('error'), container: 'side' }, 'OOMKilled', { '0m': 1 }),
      ended(replica('error'), 'Error', { '0m': 1 }),
      isEnded(replica('error'), 'Error', { '80m': 1, '81m': 'gone' }),
      ended(inBusan, 'OOMKilled', { '0m': 1 }),
      isEnded(replica('seen'), 'OOMKilled', { '55m': 1, '55m30s': 'gone' }),
      isEnded(replica('forgotten'), 'OOMKilled', { '20m': 1, '20m30s': 'gone' }),
      initRestarts(migrate(cart), twice),
      initEnded(migrate(cart), 'OOMKilled', { '0m': 1 }),
      initRestarts(migrate(replica('error')), twice),
      initEnded(migrate(replica('error')), 'Error', { '0m': 1 }),
    ],
    expect: [reads('100m', of('app'), 4), reads('100m', of('migrate'), 2)],
    skip: {
      ...instant,
      'history-begins': 'what was before it cannot be counted',
      'no-cluster-label': 'a pod of another cluster would be taken for this one',
    },
  },
]
