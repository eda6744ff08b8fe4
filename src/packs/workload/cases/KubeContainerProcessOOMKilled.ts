import { type AlertCase, fires, type Given, given, grows, quiet, type Timeline } from '../../../model/case.js'
import { KubeContainerProcessOOMKilled as alert } from '../alerts/KubeContainerProcessOOMKilled.js'
import { type Container, cart, ended, terminatedAt } from './pods.js'

/** What cAdvisor has counted of a container. */
const killed = (life: Timeline, of: Partial<Container> = {}): Given =>
  given(
    'container_oom_events_total',
    {
      namespace: 'shop',
      container: 'app',
      node: 'a',
      id: '/kubepods/x',
      ...cart,
      ...of,
      metrics_path: '/metrics/cadvisor',
    },
    life,
  )

const one = { severity: 'warning', on: { namespace: 'shop', pod: cart.pod, container: 'app' } } as const
const dies = grows({ '0m': 0, '30m': 2, '31m': 0 })

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Two child processes are killed, and the container lives on',
    given: [killed(dies), killed(dies, { container: '' })],
    expect: [
      quiet('30m'),
      fires('31m', {
        ...one,
        value: '2',
        summary:
          'Processes in app of shop/cart-6d4-x are OOM-killed while it lives on: 2 in 15 minutes in cluster seoul',
      }),
      quiet('62m'),
    ],
  },
  {
    alert,
    tells: 'One process of a young container is killed: it is told for as long as it counts, and 15 minutes more',
    given: [killed({ '25m': 0, '30m30s': 1 })],
    expect: [quiet('30m'), fires('30m30s', { ...one, value: '1' }), fires('59m', { ...one, value: '1' }), quiet('62m')],
  },
  {
    alert,
    tells: 'The container’s last end is of 2,000 years ago, because a node restart hid it',
    given: [
      killed(dies),
      ended(cart, 'ContainerStatusUnknown', { '0m': 1 }),
      terminatedAt(cart, { '0m': -62_135_596_800 }),
    ],
    expect: [quiet('30m'), fires('31m', { ...one, value: '2' })],
  },
  {
    alert,
    tells: 'The container itself was killed by OOM two minutes before: that is told',
    given: [killed(dies), ended(cart, 'OOMKilled', { '28m': 1 }), terminatedAt(cart, { '28m': 1680 })],
    expect: [quiet('31m'), quiet('40m')],
  },
  {
    alert,
    tells: 'The container itself was killed by OOM a quarter of an hour before',
    given: [killed(dies), ended(cart, 'OOMKilled', { '14m': 1 }), terminatedAt(cart, { '14m': 840 })],
    expect: [quiet('30m'), fires('31m', { ...one, value: '2' })],
  },
  {
    alert,
    tells: 'The container failed for another reason two minutes before',
    given: [killed(dies), ended(cart, 'Error', { '28m': 1 }), terminatedAt(cart, { '28m': 1680 })],
    expect: [quiet('30m'), fires('31m', { ...one, value: '2' })],
  },
  {
    alert,
    tells: 'Nothing was killed since the container began, and long before',
    given: [killed({ '0m': 7 })],
    expect: [quiet('5m'), quiet('40m')],
  },
]
