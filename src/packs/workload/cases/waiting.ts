import { lacks, type RecordCase, reads } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { configWaits, creationWaits, imageWaits } from '../signals/waiting.js'
import { type Container, cart, deployed, initWaits, instant, ofThePod, onNode, replica, waits } from './pods.js'

const of = (namespace: string, container = 'app') => ({
  namespace,
  workload_type: 'Deployment',
  workload: 'cart',
  container,
})

const migrate = { ...cart, container: 'migrate' }
const inBank = { ...cart, namespace: 'bank' }
const late = { '0m': 1, '5m': 'gone' } as const

/** Who waited for something in the last five minutes counts, in every namespace for itself. */
const waitingFor = (record: RecordCase['record'], reason: string): RecordCase => ({
  record,
  tells: `Pods that waited within five minutes count: ${reason}`,
  given: [
    ...deployed('cart'),
    waits(cart, reason, late),
    initWaits(migrate, reason, late),
    ...replica({ pod: 'cart-6d4-y' }),
    waits({ pod: 'cart-6d4-y' }, reason, late),
    ...deployed('cart', inBank),
    waits(inBank, reason, { '0m': 1 }),
    // For its back-off a container waits in every trouble.
    waits({ ...cart, container: 'side' }, 'CrashLoopBackOff', { '0m': 1 }),
    initWaits({ ...cart, container: 'init-db' }, 'CrashLoopBackOff', { '0m': 1 }),
  ],
  expect: [
    reads('9m', of('shop'), 2),
    reads('9m', of('shop', 'migrate'), 1),
    reads('9m', of('bank'), 1),
    ...['side', 'init-db'].map((container) => lacks('9m', of('shop', container))),
    lacks('12m', of('shop')),
    lacks('12m', of('shop', 'migrate')),
    reads('12m', of('bank'), 1),
  ],
  skip: instant,
})

/** A container that is being created, on a node, since so many minutes. */
const creating = (pod: Container, node: 'a' | 'b', since: number) => [
  waits(pod, 'ContainerCreating', { '0m': 1 }),
  onNode(pod, node),
  ofThePod('kube_pod_start_time', pod, { '0m': since * 60 }),
]

const inPay = { ...cart, namespace: 'pay' }

export const cases: readonly RecordCase[] = [
  waitingFor(imageWaits, 'ImagePullBackOff'),
  waitingFor(configWaits, 'CreateContainerConfigError'),
  {
    record: creationWaits,
    tells: 'Pods on a lost node, and young ones, do not count, whatever has their names elsewhere',
    given: [
      ...ready('a'),
      ...ready('b', { '0m': 'false' }),
      ...deployed('cart'),
      ...creating(cart, 'a', 0),
      ...replica({ pod: 'cart-6d4-y' }),
      ...creating({ pod: 'cart-6d4-y' }, 'b', 0),
      ...deployed('cart', inBank),
      ...creating(inBank, 'b', 0),
      ...deployed('cart', inPay),
      ...creating(inPay, 'a', 4),
    ],
    expect: [reads('8m', of('shop'), 1), lacks('8m', of('bank')), lacks('8m', of('pay')), reads('10m', of('pay'), 1)],
    skip: { ...instant, gap: 'a pod that is young does not stay so' },
  },
]
