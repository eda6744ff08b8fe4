import { type AlertCase, fires, type Given, given, quiet } from '../../../model/case.js'
import { KubeNamespaceStuckTerminating as alert } from '../alerts/KubeNamespaceStuckTerminating.js'

/** A namespace that is deleted at the second minute, and gone at some time. */
const deleted = (namespace: string, gone?: string): readonly Given[] => {
  const end = gone === undefined ? {} : { [gone]: 'gone' as const }
  return [
    given('kube_namespace_status_phase', { namespace, phase: 'Terminating' }, { '0m': 0, '2m': 1, ...end }),
    given('kube_namespace_status_phase', { namespace, phase: 'Active' }, { '0m': 1, '2m': 0, ...end }),
  ]
}

const stuck = { severity: 'warning', on: { namespace: 'stuck' } } as const
const late = { ...stuck, on: { namespace: 'late' } }

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Namespaces are deleted, and something in one has a finalizer; others are gone after a while',
    given: [
      ...deleted('stuck'),
      // Five minutes after it is gone, so is the alert.
      ...deleted('late', '48m'),
      ...deleted('slow', '40m'),
    ],
    expect: [
      quiet('46m30s'),
      fires('47m', late, { ...stuck, summary: 'The namespace stuck cannot be deleted in cluster seoul' }),
      fires('53m', late, stuck),
      fires('56m', stuck),
    ],
  },
]
