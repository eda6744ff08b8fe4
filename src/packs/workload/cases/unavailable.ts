import type { Alert } from '../../../model/alert.js'
import { type AlertCase, type Firing, fires, quiet } from '../../../model/case.js'
import { explainedByPods } from './pod-causes.js'
import { deployment, on, statefulSet } from './workloads.js'

const counted = { Deployment: deployment, StatefulSet: statefulSet }
const others = { Deployment: statefulSet, StatefulSet: deployment }

const fails = { desired: { '0m': 3 }, available: { '0m': 3, '5m': 0 } }

/** The stories of a kind of workload of which none is available, in a namespace in which such severities speak. */
export const unavailable = (
  alert: Alert,
  kind: keyof typeof counted,
  namespace: string,
  severities: readonly [Firing['severity'], ...Firing['severity'][]],
): readonly AlertCase[] => {
  const having = counted[kind]
  const says = (workload: string, value: string): readonly [Firing, ...Firing[]] => {
    const summary = `${kind} ${namespace}/${workload} has none of ${value} replicas available in cluster seoul`
    const firing = { on: on(kind, workload, namespace), value, summary }
    const [first, ...more] = severities
    return [{ ...firing, severity: first }, ...more.map((severity) => ({ ...firing, severity }))]
  }
  const both = [...says('queue', '3'), ...says('store', '1')]
  return [
    {
      alert,
      tells:
        'One replica fails, then all, as the only one of another, until one is back; others keep two, or need none',
      given: [
        ...having('queue', { ...fails, namespace, available: { '0m': 3, '2m': 2, '5m': 0, '20m': 1 } }),
        ...having('store', { namespace, desired: { '0m': 1 }, available: { '0m': 1, '5m': 0, '20m': 1 } }),
        ...having('db', { ...fails, namespace, available: { '0m': 3, '5m': 2 } }),
        ...others[kind]('db', { ...fails, namespace }),
        ...having('idle', { namespace, desired: { '0m': 3, '5m': 0 }, available: { '0m': 3, '5m': 0 } }),
      ],
      expect: [quiet('14m'), fires('15m', ...both), fires('24m30s', ...both), quiet('25m')],
    },
    ...explainedByPods({
      alert,
      given: having('db', { ...fails, namespace }),
      pod: { namespace, pod: 'db-x' },
      says: says('db', '3'),
    }),
  ]
}
