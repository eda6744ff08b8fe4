import { type AlertCase, fires, given, quiet, type Timeline, up } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeAPIInstanceUnreachable as alert } from '../alerts/KubeAPIInstanceUnreachable.js'

const server = (instance: string, life: Timeline = { '0m': 1 }, metrics_path = '/metrics') =>
  up('apiserver', { instance, metrics_path }, life)

const address = (node: string, internal_ip: string) => given('kube_node_info', { node, internal_ip }, { '0m': 1 })

const [first, second] = ['10.0.0.1:6443', '10.0.0.2:6443'] as const
const fails = { '0m': 1, '5m': 0 } as const
const a = { severity: 'warning', on: { instance: first } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'One of two API servers stops answering on a node that is Ready, and comes back',
    given: [
      server(first, { ...fails, '20m': 1 }),
      up('coredns', {}, fails),
      server(second),
      ...ready('a'),
      address('a', '10.0.0.1'),
      ...ready('b'),
      address('b', '10.0.0.2'),
    ],
    expect: [
      quiet('11m'),
      fires('12m', { ...a, summary: 'API server 10.0.0.1:6443 does not answer in cluster seoul' }),
      fires('24m30s', a),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'The provider’s API servers run on no node of the cluster',
    given: [
      server(first, fails),
      server(second),
      ...ready('a', { '0m': 'true', '4m': 'false' }),
      address('a', '10.0.7.1'),
    ],
    expect: [quiet('11m'), fires('12m', a)],
  },
  {
    alert,
    tells: 'The node below is lost: its own alert speaks',
    given: [
      server(first, fails),
      server(second),
      ...ready('a', { '0m': 'true', '6m': 'unknown' }),
      address('a', '10.0.0.1'),
      ...ready('b'),
      address('b', '10.0.0.2'),
    ],
    expect: [quiet('12m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The node below is lost, known by an address of IPv6',
    given: [server('[fd00::1]:6443', fails), ...ready('a', { '0m': 'true', '6m': 'unknown' }), address('a', 'fd00::1')],
    expect: [quiet('12m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One endpoint fails, the other shows that it lives',
    given: [server(first, fails), server(first, { '0m': 1 }, '/metrics/slis'), server(second)],
    expect: [quiet('12m'), quiet('30m')],
  },
  {
    alert,
    tells: 'An API server is replaced by another at another address',
    given: [server(first, { '0m': 1, '5m': 0, '6m': 'gone' }), server('10.0.0.3:6443', { '7m': 1 }), server(second)],
    expect: [quiet('12m'), quiet('30m')],
  },
]
