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
      ...quota('services', 16, { '0m': 9 }),
      refused({ '0m': 0, '5m': 1 }),
      refused({ '0m': 0 }, 'batch', 'well'),
    ],
    expect: [quiet('19m30s'), fires('20m', full('requests.cpu', '56.25%', 'session'))],
  },
  {
    alert,
    tells: 'Services are full, and pods are refused as well, here and in another namespace: three parts of quotas',
    given: [
      ...quota('services', 4, { '0m': 2, '5m': 4 }),
      ...quota('pods', 20, { '0m': 12 }),
      refused({ '0m': 0, '5m': 1 }),
      ...quota('services', 4, { '0m': 1 }, 'shop'),
      ...quota('pods', 20, { '0m': 14 }, 'shop'),
      refused({ '0m': 0, '5m': 1 }, 'shop', 'cart'),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', full('services', '100%', 'session'), full('pods', '60%', 'session'), {
        ...full('pods', '70%', 'cart'),
        on: { namespace: 'shop', resourcequota: 'quota', resource: 'pods' },
      }),
    ],
  },
  {
    alert,
    tells: 'A quota for pods is full here, and one of the same name elsewhere refuses them earlier',
    given: [
      ...quota('pods', 1, { '0m': 0, '5m': 1 }),
      ...quota('pods', 20, { '0m': 14 }, 'shop'),
      refused({ '0m': 0, '5m': 1 }, 'shop', 'cart'),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', full('pods', '100%'), {
        ...full('pods', '70%', 'cart'),
        on: { namespace: 'shop', resourcequota: 'quota', resource: 'pods' },
      }),
    ],
  },
  {
    alert,
    tells: 'A quota is lowered below what is there',
    given: [...quota('pods', 20, { '0m': 12, '5m': 25 })],
    expect: [quiet('19m30s'), fires('20m', full('pods', '125%'))],
  },
  {
    alert,
    tells: 'A small quota of one core refuses pods, and one of 0 stands beside it',
    given: [
      ...quota('requests.cpu', 1, { '0m': 0.6 }),
      ...quota('limits.cpu', 0, { '0m': 2 }),
      refused({ '0m': 0, '5m': 1 }),
    ],
    expect: [quiet('19m30s'), fires('20m', full('requests.cpu', '60%', 'session'))],
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
    tells: 'A quota of 0 forbids load balancers: there are none, or some from before',
    given: [
      ...quota('services.loadbalancers', 0, { '0m': 0 }),
      ...quota('services.loadbalancers', 0, { '0m': 2 }, 'shop'),
    ],
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Pods were refused once, and a Deployment is as it should be',
    given: [
      ...quota('pods', 20, { '0m': 14 }),
      refused({ '0m': 0 }),
      ...(['ReplicaFailure', 'Available'] as const).map((condition) =>
        given(
          'kube_deployment_status_condition',
          {
            namespace: 'batch',
            deployment: 'session',
            reason: 'unknown',
            condition,
            status: condition === 'Available' ? 'true' : 'false',
          },
          { '0m': 1 },
        ),
      ),
    ],
    expect: [quiet('20m'), quiet('40m')],
  },
]
