import type { Quantity } from '../../../core/quantity.js'
import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { KubeQuotaAlmostFull as alert } from '../alerts/KubeQuotaAlmostFull.js'

const quota = (resource: string, hard: Quantity, used: Timeline, namespace = 'batch'): readonly Given[] => [
  given('kube_resourcequota', { namespace, resourcequota: 'quota', resource, type: 'hard' }, { '0m': hard }),
  given('kube_resourcequota', { namespace, resourcequota: 'quota', resource, type: 'used' }, used),
]

const refused = (life: Timeline, namespace = 'batch', deployment = 'session'): Given =>
  given(
    'kube_deployment_status_condition',
    { namespace, deployment, reason: 'unknown', condition: 'ReplicaFailure', status: 'true' },
    life,
  )

const full = (resource: string, value: string, deployments = '') =>
  ({
    severity: 'warning',
    on: { namespace: 'batch', resourcequota: 'quota', resource },
    value,
    details: { refused: deployments },
  }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Jobs fill the quota for pods, and end',
    given: [
      ...quota('pods', 20, { '0m': 12, '5m': 20, '30m': 12 }),
      ...quota('requests.cpu', 4, { '0m': 2, '5m': 3.4, '30m': 2 }),
      ...quota('count/jobs.batch', 20, { '0m': 18 }),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', {
        ...full('pods', '100%'),
        summary: 'The quota batch/quota has 100% of pods used in cluster seoul',
      }),
      fires('34m30s', full('pods', '100%')),
      quiet('35m30s'),
    ],
  },
  {
    alert,
    tells: 'Exactly 95 % is almost full, a little less is not',
    given: [...quota('pods', 20, { '0m': 12, '5m': 19 }), ...quota('services', 100, { '0m': 12, '5m': 94 })],
    expect: [quiet('19m30s'), fires('20m', full('pods', '95%'))],
  },
  {
    alert,
    tells: 'The next pod is larger than what is left, and refused: the fullest part is named',
    given: [
      ...quota('requests.cpu', 8, { '0m': 4, '5m': 4.5 }),
      ...quota('requests.memory', '64Gi', { '0m': '13Gi' }),
      ...quota('persistentvolumeclaims', 10, { '0m': 9 }),
      refused({ '0m': 0, '5m': 1 }),
      refused({ '0m': 0 }, 'batch', 'well'),
    ],
    expect: [quiet('19m30s'), fires('20m', full('requests.cpu', '56.25%', 'session'))],
  },
  {
    alert,
    tells: 'Exactly half is used where pods are refused',
    given: [...quota('limits.memory', '8Gi', { '0m': '4Gi' }), refused({ '0m': 0, '5m': 1 })],
    expect: [quiet('19m30s'), fires('20m', full('limits.memory', '50%', 'session'))],
  },
  {
    alert,
    tells: 'Pods are refused, for another reason: the quota is nearly empty, or another namespace’s',
    given: [
      ...quota('pods', 20, { '0m': 9 }),
      ...quota('pods', 20, { '0m': 18 }, 'shop'),
      refused({ '0m': 0, '5m': 1 }),
    ],
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A quota of 0 forbids load balancers, and there are none',
    given: quota('services.loadbalancers', 0, { '0m': 0 }),
    expect: [quiet('20m'), quiet('40m')],
  },
]
