import { type AlertCase, fires, type Given, given, quiet } from '../../../model/case.js'
import { KubeControlPlaneNodeDown as alert } from '../alerts/KubeControlPlaneNodeDown.js'
import { cordoned, ready } from './conditions.js'

type Life = Parameters<typeof ready>[1]

const controlPlane = (node: string, life?: Life): readonly Given[] => [
  ...ready(node, life),
  given('kube_node_role', { node, role: 'control-plane' }, { '0m': 1 }),
]

const worker = (life?: Life): readonly Given[] => [
  ...ready('worker', life),
  given('kube_node_role', { node: 'worker', role: 'worker' }, { '0m': 1 }),
]

const others = (count: number) => Array.from({ length: count }, (_, i) => controlPlane(`other-${i}`)).flat()
const fails: Life = { '0m': 'true', '5m': 'false' }

const critical = (node: string) => ({ severity: 'critical', on: { node } }) as const
const warning = (node: string) => ({ severity: 'warning', on: { node } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'One of three is lost: the next would stop the cluster; it comes back',
    given: [...controlPlane('a', { '0m': 'true', '5m': 'unknown', '20m': 'true' }), ...others(2)],
    expect: [
      quiet('9m30s'),
      fires('10m', { ...critical('a'), summary: 'Control-plane node a is down in cluster seoul' }, warning('a')),
      fires('24m30s', critical('a'), warning('a')),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'Of five one is lost with a worker, which is bad, and then a second, after which none may follow',
    given: [
      ...controlPlane('a', fails),
      ...controlPlane('b', { '0m': 'true', '15m': 'false' }),
      ...others(3),
      ...worker(fails),
    ],
    expect: [
      quiet('9m30s'),
      fires('10m', warning('a')),
      fires('19m30s', warning('a')),
      fires('20m', critical('a'), critical('b'), warning('a'), warning('b')),
    ],
  },
  {
    alert,
    tells: 'The only one there is is lost',
    given: [...controlPlane('a', fails), ...worker()],
    expect: [quiet('9m30s'), fires('10m', critical('a'), warning('a'))],
  },
  {
    alert,
    tells: 'An upgrade cordons one after the other, and each is down for eight minutes',
    given: [
      ...controlPlane('a', { '0m': 'true', '5m': 'false', '13m': 'true' }),
      ...cordoned('a', { '0m': 0, '4m': 1, '15m': 0 }),
      ...controlPlane('b', { '0m': 'true', '20m': 'unknown', '28m': 'true' }),
      ...cordoned('b', { '0m': 0, '19m': 1, '30m': 0 }),
      ...others(1),
    ],
    expect: [quiet('10m'), quiet('13m'), quiet('25m'), quiet('28m'), quiet('35m')],
  },
  {
    alert,
    tells: 'Of five one is down for its upgrade when another fails: none may follow',
    given: [
      ...controlPlane('a', fails),
      ...cordoned('a', { '0m': 0, '4m': 1 }),
      ...controlPlane('b', { '0m': 'true', '15m': 'unknown' }),
      ...others(3),
    ],
    expect: [quiet('10m'), quiet('19m30s'), fires('20m', critical('b'), warning('b'))],
  },
  {
    alert,
    tells: 'A worker is lost',
    given: [...worker(fails), ...others(3)],
    expect: [quiet('10m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One of three reboots within four and a half minutes',
    given: [...controlPlane('a', { '0m': 'true', '5m': 'unknown', '9m30s': 'true' }), ...others(2)],
    expect: [quiet('9m30s'), quiet('10m'), quiet('15m')],
  },
]
