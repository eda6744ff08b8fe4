import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { deployment, statefulSet } from '../../workload/cases/workloads.js'
import { KubeHpaReplicasMismatch as alert } from '../alerts/KubeHpaReplicasMismatch.js'
import { autoscaler, sees, warningOf } from './autoscalers.js'

const apart = (value: string, wanted: string) => ({ ...warningOf('cart'), value, details: { wanted } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The controller of a custom kind does not act on a scale, and then does',
    given: autoscaler('cart', {
      kind: 'Rollout',
      current: { '0m': 3, '30m': 6 },
      wanted: { '0m': 3, '5m': 6 },
      active: sees,
    }),
    expect: [
      quiet('19m30s'),
      fires('20m', {
        ...apart('3', '6'),
        summary: 'HPA shop/cart wants 6 replicas, and is 3 away from it in cluster seoul',
      }),
      fires('34m30s', apart('3', '6')),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'A GitOps tool sets the replicas back, while workloads of other names and kinds miss some',
    given: [
      ...autoscaler('cart', { current: { '0m': 4 }, wanted: { '0m': 4, '5m': 3 }, active: sees }),
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4 } }),
      ...deployment('web', { desired: { '0m': 4 }, available: { '0m': 3 }, updated: { '0m': 2 } }),
      ...statefulSet('cart', { desired: { '0m': 4 }, available: { '0m': 3 } }),
    ],
    expect: [quiet('19m30s'), fires('20m', apart('1', '3'))],
  },
  {
    alert,
    tells: 'It gets one replica more, and then none',
    given: autoscaler('cart', { current: { '0m': 3, '6m': 4 }, wanted: { '0m': 3, '5m': 8 }, active: sees }),
    expect: [quiet('29m'), fires('32m', apart('4', '8'))],
    skip: { 'history-begins': 'that it moved is not known before there is history' },
  },
  {
    alert,
    tells: 'Large pods come slowly, one every 23 minutes',
    given: autoscaler('cart', {
      current: { '0m': 3, '6m': 4, '29m': 5, '52m': 6 },
      wanted: { '0m': 3, '5m': 6 },
      active: sees,
    }),
    expect: [quiet('28m'), quiet('51m'), quiet('60m')],
    skip: { 'history-begins': 'that it moved is not known before there is history' },
  },
  {
    alert,
    tells: 'A quota refuses a pod: the alert of the Deployment speaks',
    given: [
      ...autoscaler('cart', { current: { '0m': 3 }, wanted: { '0m': 3, '5m': 4 }, active: sees }),
      ...deployment('cart', { desired: { '0m': 3, '5m': 4 }, available: { '0m': 3 } }),
    ],
    expect: [quiet('20m'), quiet('35m')],
  },
  {
    alert,
    tells: 'A rollout is stuck with one pod too many: the alert of the Deployment speaks',
    given: [
      ...autoscaler('cart', { current: { '0m': 4, '5m': 5 }, wanted: { '0m': 4 }, active: sees }),
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4 }, updated: { '0m': 4, '5m': 3 } }),
    ],
    expect: [quiet('31m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A blind autoscaler keeps an old wish, and somebody scales by hand: the other alert speaks',
    given: autoscaler('cart', {
      current: { '0m': 3, '5m': 6 },
      wanted: { '0m': 3 },
      active: { '0m': 'true', '5m': 'false' },
    }),
    expect: [quiet('31m'), quiet('40m')],
  },
]
