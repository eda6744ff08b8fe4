import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeVolumeMountFailing as alert } from '../alerts/KubeVolumeMountFailing.js'
import { cart, deployed, ofThePod, onNode, replica, waits } from './pods.js'

const one = {
  severity: 'warning',
  on: { namespace: 'shop', workload_type: 'Deployment', workload: 'cart', container: 'app' },
  value: '1',
  details: { pods: 'cart-6d4-x' },
} as const

const started = ofThePod('kube_pod_start_time', cart, { '5m': 300 })
const placed = [...deployed('cart'), onNode(cart, 'a')]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A volume refers to a Secret that does not exist',
    given: [...placed, ...ready('a'), started, waits(cart, 'ContainerCreating', { '5m': 1 })],
    expect: [
      quiet('15m'),
      fires('15m30s', {
        ...one,
        summary:
          'app of Deployment shop/cart is not created in 1 pods: a volume or the network is missing in cluster seoul',
      }),
      fires('30m', one),
    ],
    skip: { 'history-begins': 'what a container waited for before is not known' },
  },
  {
    alert,
    tells: 'The volume is there after four minutes',
    given: [...placed, ...ready('a'), started, waits(cart, 'ContainerCreating', { '5m': 1, '9m': 'gone' })],
    expect: [quiet('15m30s'), quiet('20m')],
  },
  {
    alert,
    tells: 'The volume is there at last: so ends the alert, ten minutes later',
    given: [...placed, ...ready('a'), started, waits(cart, 'ContainerCreating', { '5m': 1, '20m': 'gone' })],
    expect: [fires('20m', one), fires('30m', { ...one, details: { pods: '' } }), quiet('36m')],
    skip: { 'history-begins': 'what a container waited for before is not known' },
  },
  {
    alert,
    tells: 'Its node is not Ready, because the network plugin does not run: the node is the alert to read',
    given: [
      ...placed,
      ...ready('a', { '0m': 'true', '5m': 'false' }),
      ...ready('b'),
      started,
      waits(cart, 'ContainerCreating', { '5m': 1 }),
    ],
    expect: [quiet('15m30s'), quiet('30m')],
  },
  {
    alert,
    tells: 'Containers wait for their init containers and for images',
    given: [
      ...placed,
      ...ready('a'),
      started,
      waits(cart, 'PodInitializing', { '5m': 1 }),
      waits({ ...cart, container: 'side' }, 'ImagePullBackOff', { '5m': 1 }),
    ],
    expect: [quiet('15m30s'), quiet('30m')],
  },
  {
    alert,
    tells: 'Pods of a rollout are created one after the other, three minutes each',
    given: [
      ...ready('a'),
      ...[5, 8, 11, 14, 17].flatMap((at, i) => {
        const of = { pod: `cart-${i}` }
        return [
          ...(i === 0 ? deployed('cart', of) : replica(of)),
          onNode(of, 'a'),
          ofThePod('kube_pod_start_time', of, { [`${at}m`]: at * 60 }),
          waits(of, 'ContainerCreating', { [`${at}m`]: 1, [`${at + 3}m`]: 'gone' }),
        ]
      }),
    ],
    expect: [quiet('16m'), quiet('20m'), quiet('25m')],
  },
]
