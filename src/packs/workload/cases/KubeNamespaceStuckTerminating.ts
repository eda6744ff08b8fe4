import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { KubeNamespaceStuckTerminating as alert } from '../alerts/KubeNamespaceStuckTerminating.js'

const phases = (terminating: Timeline, active: Timeline): readonly Given[] => [
  given('kube_namespace_status_phase', { namespace: 'stuck', phase: 'Terminating' }, terminating),
  given('kube_namespace_status_phase', { namespace: 'stuck', phase: 'Active' }, active),
]

const one = { severity: 'warning', on: { namespace: 'stuck' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A namespace is deleted, and something in it has a finalizer',
    given: phases({ '0m': 0, '5m': 1 }, { '0m': 1, '5m': 0 }),
    expect: [
      quiet('49m30s'),
      fires('50m', { ...one, summary: 'The namespace stuck cannot be deleted in cluster seoul' }),
      fires('60m', one),
    ],
  },
  {
    alert,
    tells: 'It is gone after forty minutes',
    given: phases({ '0m': 0, '5m': 1, '45m': 'gone' }, { '0m': 1, '5m': 0, '45m': 'gone' }),
    expect: [quiet('50m'), quiet('60m')],
  },
  {
    alert,
    tells: 'It is gone at last: so is the alert, five minutes later',
    given: phases({ '0m': 0, '5m': 1, '52m': 'gone' }, { '0m': 1, '5m': 0, '52m': 'gone' }),
    expect: [fires('52m', one), fires('57m', one), quiet('60m')],
  },
]
