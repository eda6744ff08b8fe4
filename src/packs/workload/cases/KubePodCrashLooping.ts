import { type AlertCase, type Firing, fires, type Given, quiet } from '../../../model/case.js'
import { KubePodCrashLooping as alert } from '../alerts/KubePodCrashLooping.js'
import {
  type Container,
  cart,
  countingUp,
  created,
  deployed,
  ended,
  initRestarts,
  isEnded,
  replica,
  restarts,
  stateful,
  terminatedAt,
} from './pods.js'

const one = {
  severity: 'warning',
  on: { namespace: 'shop', workload_type: 'Deployment', workload: 'cart', container: 'app' },
  value: '3',
  details: { pods: 'cart-6d4-x' },
} as const

const fast = countingUp('35m', '36m', '37m')
const later = countingUp('65m', '66m', '67m')

const critical: Container = { pod: 'cart-6d4-x', namespace: 'kube-system' }
const both = (firing: Omit<Firing, 'severity'>): readonly Firing[] =>
  (['critical', 'warning'] as const).map((severity) => ({ ...firing, severity }))
const inCritical = (workload: string, more: Partial<Firing> = {}) =>
  both({ ...one, on: { ...one.on, namespace: 'kube-system', workload }, ...more })

/** Three Deployments of a namespace that loop. */
const storm = (where: Omit<Container, 'pod'>): readonly Given[] =>
  ['s1', 's2', 's3'].flatMap((name) => {
    const of = { ...where, pod: `${name}-6d4-x` }
    return [...deployed(name, of), restarts(of, later)]
  })

/** Killed by OOM twice in an hour: no loop, but OOM. */
const killedTwice = (of: Container): readonly Given[] => [
  restarts(of, countingUp('65m', '66m')),
  ended(of, 'OOMKilled', { '65m': 1 }),
]

const slow = countingUp('20m', '40m', '60m', '80m', '100m', '120m')
const young = (of: Container): Given => created(of, { '2m': 120 })
const fastLater = countingUp('115m', '116m', '117m')

/** A young pod of a critical namespace that restarts at these times. */
const slowly = (...at: readonly string[]): readonly Given[] => [
  ...deployed('cart', critical).slice(0, 2),
  young(critical),
  restarts(critical, { ...countingUp(...at), '0m': 'gone', '2m': 0 }),
]

/** A series that is not seen for forty minutes. */
const absent = (series: Given): Given => ({
  ...series,
  life: { ...series.life, '10m': 'gone', '50m': series.life['0m'] ?? 1 },
})

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A container fails again and again, and its status never says CrashLoopBackOff',
    given: [
      ...deployed('cart'),
      restarts(cart, fast),
      isEnded(cart, 'Error', { '34m': 1 }),
      ended(cart, 'Error', { '35m': 1 }),
    ],
    expect: [
      quiet('46m30s'),
      fires('47m', {
        ...one,
        summary: 'app of Deployment shop/cart restarts again and again: 3 times in cluster seoul',
      }),
      fires('60m', one),
    ],
  },
  {
    alert,
    tells: 'A container exits with 0 again and again',
    given: [...deployed('cart'), restarts(cart, fast), ended(cart, 'Completed', { '35m': 1 })],
    expect: [quiet('46m30s'), fires('47m', one)],
  },
  {
    alert,
    tells: 'An init container fails again and again',
    given: [
      ...deployed('cart'),
      restarts(cart, { '0m': 0 }),
      initRestarts({ ...cart, container: 'init-db' }, countingUp('35m', '36m', '37m', '38m')),
    ],
    expect: [quiet('46m30s'), fires('47m30s', { ...one, on: { ...one.on, container: 'init-db' }, value: '4' })],
  },
  {
    alert,
    tells: 'Two restarts, and no more',
    given: [...deployed('cart'), restarts(cart, countingUp('35m', '36m'))],
    expect: [quiet('46m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A container restarts every twenty minutes: six times in three hours',
    given: [...deployed('cart').slice(0, 2), young(cart), restarts(cart, { ...slow, '0m': 'gone', '2m': 0 })],
    expect: [quiet('129m30s'), fires('2h10m', { ...one, value: '6' })],
    skip: { 'history-begins': 'a young pod counts from 0, whoever sees it first' },
  },
  {
    alert,
    tells: 'The loop is over: it goes on firing for as long as restarts count, and ten minutes more',
    given: [...deployed('cart', critical), restarts(critical, fast)],
    expect: [fires('65m', ...inCritical('cart')), fires('74m', ...inCritical('cart')), quiet('80m')],
  },
  {
    alert,
    tells: 'Five restarts in three hours',
    given: [...slowly('5m', '10m', '15m', '20m', '120m')],
    expect: [quiet('131m')],
    skip: { 'history-begins': 'a young pod counts from 0, whoever sees it first' },
  },
  {
    alert,
    tells: 'A slow loop, of which one end in the last hour was by OOM',
    given: [...slowly('5m', '10m', '15m', '20m', '25m', '120m'), ended(critical, 'OOMKilled', { '120m': 1 })],
    expect: [fires('131m', ...inCritical('cart', { value: '6' }))],
    skip: { 'history-begins': 'a young pod counts from 0, whoever sees it first' },
  },
  {
    alert,
    tells: 'A slow loop, of which two ends in the last hour were by OOM: another alert',
    given: [...slowly('5m', '10m', '15m', '20m', '100m', '120m'), ended(critical, 'OOMKilled', { '100m': 1 })],
    expect: [quiet('131m')],
    skip: { 'history-begins': 'a young pod counts from 0, whoever sees it first' },
  },
  {
    alert,
    tells: 'A node restarts, and with it every container of it once: their last state is unknown, of 2,000 years ago',
    given: ['a', 'b', 'c', 'd'].flatMap((name) => {
      const of = { pod: `cart-6d4-${name}` }
      return [
        ...(name === 'a' ? deployed('cart', of) : replica(of)),
        restarts(of, countingUp('35m')),
        ended(of, 'ContainerStatusUnknown', { '35m': 1 }),
        terminatedAt(of, { '35m': -62_135_596_800 }),
      ]
    }),
    expect: [quiet('45m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A pod that looped is deleted, and its successor is well',
    given: [
      ...deployed('cart').slice(0, 2),
      created(cart, { '0m': -86_400, '40m': 'gone' }),
      restarts(cart, { ...fast, '40m': 'gone' }),
      { ...deployed('cart', { pod: 'cart-6d4-y' })[0], life: { '40m': 1 } } as Given,
      created({ pod: 'cart-6d4-y' }, { '40m': 2400 }),
      restarts({ pod: 'cart-6d4-y' }, { '40m': 0 }),
    ].map((series) =>
      series.metric === 'kube_pod_owner' && series.labels.pod === cart.pod
        ? { ...series, life: { '0m': 1, '40m': 'gone' } }
        : series,
    ),
    expect: [quiet('45m'), quiet('47m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A pod of a StatefulSet is created anew under its name, and loops: its own restarts count, not the old ones',
    given: [
      ...stateful('db', { pod: 'db-0' }).slice(0, 1),
      created({ pod: 'db-0' }, { '0m': -86_400, '35m': 'gone' }),
      restarts({ pod: 'db-0' }, { '0m': 40, '35m': 'gone' }),
      created({ pod: 'db-0', uid: 'next' }, { '35m': 2100 }),
      restarts({ pod: 'db-0', uid: 'next' }, { '35m': 0, '36m': 1, '37m': 2, '38m': 3 }),
    ],
    expect: [
      quiet('47m30s'),
      fires('48m', {
        ...one,
        on: { ...one.on, workload_type: 'StatefulSet', workload: 'db' },
        details: { pods: 'db-0' },
      }),
    ],
    skip: { 'history-begins': 'a young pod counts from 0, whoever sees it first' },
  },
  {
    alert,
    tells: 'kube-state-metrics is gone for forty minutes, in which containers restart',
    given: [...deployed('cart').map(absent), restarts(cart, { '0m': 2, '10m': 'gone', '50m': 9 })],
    expect: [quiet('50m'), quiet('65m'), quiet('82m'), quiet('100m')],
  },
  {
    alert,
    tells: 'A container of a critical namespace loops beside some that are killed by OOM, and storms elsewhere',
    given: [
      ...deployed('cart', critical),
      restarts(critical, later),
      ...killedTwice({ ...critical, container: 'side' }),
      ...deployed('web', { ...critical, pod: 'web-6d4-x' }),
      ...killedTwice({ ...critical, pod: 'web-6d4-x' }),
      ...stateful('cart', { ...critical, pod: 'cart-0' }),
      ...killedTwice({ ...critical, pod: 'cart-0' }),
      ...deployed('cart'),
      ...killedTwice(cart),
      ...deployed('cart', { ...critical, cluster: 'busan' }),
      ...killedTwice({ ...critical, cluster: 'busan' }),
      ...storm({ namespace: 'bank' }),
      ...storm({ namespace: 'kube-system', cluster: 'busan' }),
    ],
    expect: [quiet('76m30s'), fires('77m', ...inCritical('cart')), fires('85m', ...inCritical('cart'))],
    skip: {
      'second-cluster': 'the story has one',
      'no-cluster-label': 'the two clusters of the story cannot be told apart without it',
    },
  },
  {
    alert,
    tells: 'Three workloads of a critical namespace loop: the storm is the alert to read',
    given: storm({ namespace: 'kube-system' }),
    expect: [quiet('77m'), quiet('85m')],
  },
  {
    alert,
    tells: 'A container of a critical namespace loops, killed by OOM each time: another alert',
    given: [...deployed('cart', critical), restarts(critical, later), ended(critical, 'OOMKilled', { '66m': 1 })],
    expect: [quiet('77m'), quiet('85m')],
  },
  {
    alert,
    tells: 'A slow loop is told beside fast ones of another workload and of another cluster',
    given: [
      ...deployed('cart', critical).slice(0, 2),
      young(critical),
      restarts(critical, { ...slow, '0m': 'gone', '2m': 0 }),
      ...deployed('web', { ...critical, pod: 'web-6d4-x' }),
      restarts({ ...critical, pod: 'web-6d4-x' }, fastLater),
      ...deployed('cart', { ...critical, cluster: 'busan' }),
      restarts({ ...critical, cluster: 'busan' }, fastLater),
    ],
    expect: [
      fires(
        '2h10m',
        ...inCritical('cart', { value: '6' }),
        ...inCritical('web', { details: { pods: 'web-6d4-x' } }),
        ...inCritical('cart', { on: { ...one.on, namespace: 'kube-system', cluster: 'busan' } }),
      ),
    ],
    skip: {
      'history-begins': 'a young pod counts from 0, whoever sees it first',
      'second-cluster': 'the story has one',
      'no-cluster-label': 'the two clusters of the story cannot be told apart without it',
    },
  },
  {
    alert,
    tells: 'A slow loop is told beside fast ones of another container, kind and namespace with the same name',
    given: [
      ...deployed('cart', critical).slice(0, 2),
      young(critical),
      restarts(critical, { ...slow, '0m': 'gone', '2m': 0 }),
      restarts({ ...critical, container: 'side' }, fastLater),
      ...stateful('cart', { ...critical, pod: 'cart-0' }),
      restarts({ ...critical, pod: 'cart-0' }, fastLater),
      ...deployed('cart'),
      restarts(cart, fastLater),
    ],
    expect: [
      fires(
        '2h10m',
        ...inCritical('cart', { value: '6' }),
        ...inCritical('cart', { on: { ...one.on, namespace: 'kube-system', container: 'side' } }),
        ...inCritical('cart', {
          on: { ...one.on, namespace: 'kube-system', workload_type: 'StatefulSet' },
          details: { pods: 'cart-0' },
        }),
        one,
      ),
    ],
    skip: { 'history-begins': 'a young pod counts from 0, whoever sees it first' },
  },
]
