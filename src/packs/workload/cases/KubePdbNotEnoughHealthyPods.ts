import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubePdbNotEnoughHealthyPods as alert } from '../alerts/KubePdbNotEnoughHealthyPods.js'
import { owned, placed } from './workloads.js'

const budget = (poddisruptionbudget: string, desired: number, healthy: Timeline): readonly Given[] => [
  given(
    'kube_poddisruptionbudget_status_desired_healthy',
    { namespace: 'shop', poddisruptionbudget },
    { '0m': desired },
  ),
  given('kube_poddisruptionbudget_status_current_healthy', { namespace: 'shop', poddisruptionbudget }, healthy),
]

const db = { severity: 'warning', on: { namespace: 'shop', poddisruptionbudget: 'db' }, value: '2' } as const

const twoLost = [
  ...ready('a', { '0m': 'true', '5m': 'unknown' }),
  ...['db-0', 'db-1'].flatMap((pod) => [placed(pod, 'a'), owned(pod, 'StatefulSet', 'db')]),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Three pods fail where one may, and come back',
    given: [...budget('db', 3, { '0m': 4, '5m': 1, '30m': 4 }), ...budget('cart', 3, { '0m': 3 })],
    expect: [
      quiet('23m30s'),
      fires('25m', { ...db, summary: 'PodDisruptionBudget shop/db lacks 2 healthy pods in cluster seoul' }),
      fires('34m30s', db),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'One pod fails, as the budget allows: nothing more may be evicted, and that is its purpose',
    given: budget('db', 3, { '0m': 4, '5m': 3 }),
    expect: [quiet('25m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Its pods are on a node that goes down: the node is the alert to read',
    given: [...budget('db', 3, { '0m': 3, '5m': 1 }), ...twoLost],
    expect: [quiet('25m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One more pod fails than the node has taken',
    given: [...budget('db', 5, { '0m': 5, '5m': 2 }), ...twoLost],
    expect: [quiet('23m30s'), fires('25m', { ...db, value: '1' })],
  },
]
