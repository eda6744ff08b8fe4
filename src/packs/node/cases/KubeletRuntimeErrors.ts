import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { KubeletRuntimeErrors as alert } from '../alerts/KubeletRuntimeErrors.js'
import { ratesNeedHistory } from './histograms.js'

type Rates = Parameters<typeof grows>[0]

const calls = (operation_type: string, all: Rates, failed: Rates): readonly Given[] => [
  given('kubelet_runtime_operations_total', { node: 'a', operation_type }, grows(all)),
  given('kubelet_runtime_operations_errors_total', { node: 'a', operation_type }, grows(failed)),
]

const on = (operation_type: string, value: string) =>
  ({ severity: 'warning', on: { node: 'a', operation_type }, value }) as const
const a = on('remove_container', '50%')

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Half of all removals of containers fail, until there is none left to remove',
    given: [
      ...calls('remove_container', { '0m': 12, '30m': 0 }, { '0m': 0, '5m': 6, '30m': 0 }),
      ...calls('list_containers', { '0m': 60 }, { '0m': 0 }),
    ],
    expect: [
      quiet('20m'),
      fires('22m', { ...a, summary: '50% of remove_container calls to the runtime of a fail in cluster seoul' }),
      fires('30m', a),
      fires('43m', a),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'An image that does not exist is pulled again and again, and a probe fails: the workloads’ own fault',
    given: [
      ...calls('pull_image', { '0m': 4 }, { '0m': 0, '5m': 4 }),
      ...calls('exec_sync', { '0m': 60 }, { '0m': 0, '5m': 60 }),
    ],
    expect: [quiet('22m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Every call fails, of which there is one in two minutes',
    given: calls('remove_container', { '0m': 0.5 }, { '0m': 0, '5m': 0.5 }),
    expect: [quiet('22m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Every call fails, of which there are not quite four in five minutes',
    given: calls('stop_podsandbox', { '0m': 0.78 }, { '0m': 0, '5m': 0.78 }),
    expect: [quiet('23m'), fires('25m', on('stop_podsandbox', '100%'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One call in nine fails',
    given: calls('container_status', { '0m': 117 }, { '0m': 0, '5m': 13 }),
    expect: [quiet('24m'), fires('25m', on('container_status', '11.11%'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A node is drained: there are few calls left, and half of them fail',
    given: calls('stop_container', { '0m': 120, '5m': 12 }, { '0m': 0, '5m': 6 }),
    expect: [quiet('23m'), fires('24m', on('stop_container', '50%'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One call in twelve fails',
    given: calls('container_status', { '0m': 120 }, { '0m': 0, '5m': 10 }),
    expect: [quiet('22m'), quiet('40m')],
  },
]
