import { type AlertCase, fires, given, quiet } from '../../../model/case.js'
import { KubeletTooManyPods as alert } from '../alerts/KubeletTooManyPods.js'

const pods = (life: Readonly<Record<string, number>>) => [
  given('kubelet_running_pods', { node: 'a' }, life),
  given('kube_node_status_capacity', { node: 'a', resource: 'pods', unit: 'integer' }, { '0m': 110 }),
  given('kube_node_status_capacity', { node: 'a', resource: 'memory', unit: 'byte' }, { '0m': '16384Mi' }),
]

const full = { severity: 'warning', on: { node: 'a' }, value: '98.18%' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A node fills with 108 of 110 pods, and empties',
    given: pods({ '0m': 60, '5m': 108, '30m': 60 }),
    expect: [
      quiet('19m30s'),
      fires('20m', { ...full, summary: 'a has 98.18% of the pods that it takes in cluster seoul' }),
      fires('39m30s', full),
      quiet('40m'),
    ],
  },
  {
    alert,
    tells: 'A node has 104 of 110 pods: less than 95 %',
    given: pods({ '0m': 60, '5m': 104 }),
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A rollout fills a node for ten minutes',
    given: pods({ '0m': 60, '5m': 110, '15m': 70 }),
    expect: [quiet('20m'), quiet('30m')],
  },
]
