import { type AlertCase, fires, given, quiet, type RecordCase, reads, type Timeline } from '../../../model/case.js'
import { CAdvisorMissing as alert } from '../alerts/CAdvisorMissing.js'
import { usageSeries } from '../signals/container-usage.js'

const running = (node: string, life: Timeline = { '0m': 23 }) => [
  given('kubelet_running_containers', { node, metrics_path: '/metrics', container_state: 'running' }, life),
  given('kubelet_running_containers', { node, metrics_path: '/metrics', container_state: 'exited' }, { '0m': 11 }),
]

const usage = (
  node: string,
  life: Timeline = { '0m': '40Mi' },
  labels: Readonly<Record<'container' | 'namespace' | 'pod', string>> = {
    container: 'app',
    namespace: 'shop',
    pod: 'a',
  },
  path = '/metrics/cadvisor',
) => given('container_memory_working_set_bytes', { node, metrics_path: path, ...labels, id: `/${labels.pod}` }, life)

/** What the same containers are called where cAdvisor does not find the runtime's socket. */
const nameless = { container: '', namespace: '', pod: '' } as const

const gone: Timeline = { '0m': '40Mi', '5m': 'gone', '25m': '40Mi' }

const node = { severity: 'warning', on: { node: 'a' }, value: '23' } as const
const whole = { severity: 'critical', on: {}, value: '46' } as const

export const cases: readonly (AlertCase | RecordCase)[] = [
  {
    alert,
    tells:
      'After a change of the runtime’s socket, series of one node come without names; those for metrics-server still do',
    given: [
      ...running('a'),
      usage('a', gone),
      usage('a', { '5m': '40Mi' }, nameless),
      usage('a', { '0m': '40Mi' }, { container: 'app', namespace: 'shop', pod: 'a' }, '/metrics/resource'),
      ...running('b'),
      usage('b'),
    ],
    expect: [
      quiet('16m'),
      fires('17m', { ...node, summary: 'The usage of 23 containers on a is not seen in cluster seoul' }),
      fires('29m30s', node),
      quiet('30m'),
    ],
  },
  {
    alert,
    tells: 'No kubelet of a cluster shows usage any more',
    given: [...running('a'), usage('a', gone), ...running('b'), usage('b', gone)],
    expect: [
      quiet('16m'),
      fires('17m', { ...whole, summary: 'No container’s usage is seen in cluster seoul' }, node, {
        ...node,
        on: { node: 'b' },
      }),
      fires('29m30s', whole, node, { ...node, on: { node: 'b' } }),
      quiet('30m'),
    ],
  },
  {
    alert,
    tells: 'The only container of the only node has no usage',
    given: [...running('a', { '0m': 1 }), usage('a', gone)],
    expect: [quiet('16m'), fires('17m', { ...whole, value: '1' }, { ...node, value: '1' })],
  },
  {
    alert,
    tells: 'A node was drained and runs nothing',
    given: [...running('a', { '0m': 23, '5m': 0 }), usage('a', gone), ...running('b'), usage('b')],
    expect: [quiet('17m'), quiet('24m')],
  },
  {
    alert,
    tells: 'Nothing runs in a cluster',
    given: [...running('a', { '0m': 0 })],
    expect: [quiet('10m'), quiet('20m')],
  },
  {
    alert,
    tells: 'The kubelet is silent as a whole: its own alert speaks',
    given: [...running('a', { '0m': 23, '5m': 'gone' }), usage('a', gone), ...running('b'), usage('b')],
    expect: [quiet('17m'), quiet('24m')],
  },
  {
    record: usageSeries,
    tells: 'Containers are counted that have names, not pods, nor what runs outside of Kubernetes',
    given: [
      usage('a'),
      usage('a', { '0m': '1Mi' }, { container: 'sidecar', namespace: 'shop', pod: 'a' }),
      usage('a', { '0m': '41Mi' }, { container: '', namespace: 'shop', pod: 'a' }),
      usage('a', { '0m': '1Mi' }, { container: 'outside', namespace: '', pod: '' }),
      usage('a', { '0m': '40Mi' }, { container: 'app', namespace: 'shop', pod: 'a' }, '/metrics/resource'),
    ],
    expect: [reads('2m', { node: 'a' }, 2)],
  },
]
