import { type AlertCase, fires, given, quiet, type Timeline, up } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeAPIInstanceUnreachable as alert } from '../alerts/KubeAPIInstanceUnreachable.js'

const server = (instance: string, life: Timeline = { '0m': 1 }, metrics_path = '/metrics') =>
  up('apiserver', { instance, metrics_path }, life)

const address = (node: string, internal_ip: string, life: Timeline = { '0m': 1 }) =>
  given('kube_node_info', { node, internal_ip }, life)

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
    tells: 'Its metrics are refused, while its health checks answer',
    given: [server(first, fails), server(first, { '0m': 1 }, '/metrics/slis'), server(second)],
    expect: [quiet('11m'), fires('12m', a)],
  },
  {
    alert,
    tells: 'An API server is replaced by another at another address',
    given: [server(first, { '0m': 1, '5m': 0, '6m': 'gone' }), server('10.0.0.3:6443', { '7m': 1 }), server(second)],
    expect: [quiet('12m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Its endpoint is withdrawn within seconds, it crashes for hours on a node that is Ready, and then answers',
    given: [
      server(first, { '0m': 1, '1h': 0, '1h30s': 'gone', '3h': 1 }),
      server(second),
      ...ready('a'),
      address('a', '10.0.0.1'),
      ...ready('b'),
      address('b', '10.0.0.2'),
    ],
    expect: [quiet('1h6m'), fires('1h7m', a), fires('3h', a), quiet('3h6m')],
    recoversIn: '30m',
  },
  {
    alert,
    tells: 'Its endpoint is withdrawn, and nobody mends it for a day',
    evaluatedEvery: '5m',
    given: [server(first, { '0m': 1, '30m': 'gone' }), server(second), ...ready('a'), address('a', '10.0.0.1')],
    expect: [quiet('35m'), fires('40m', a), fires('24h20m', a), quiet('25h')],
    skip: {
      'history-begins': 'It was withdrawn before: such a history never had it.',
      recovery: 'It is forgotten after a day as it is.',
    },
  },
  {
    alert,
    tells: 'A control-plane node is removed for good',
    given: [
      server(first, { '0m': 1, '30m': 'gone' }),
      server(second),
      ...ready('a', { '0m': 'true', '30m': 'gone' }),
      address('a', '10.0.0.1', { '0m': 1, '30m': 'gone' }),
      ...ready('b'),
      address('b', '10.0.0.2'),
    ],
    expect: [quiet('37m'), quiet('50m')],
  },
  {
    alert,
    tells: 'A node that died is replaced: its own alert speaks until it is deleted, and another is there minutes later',
    given: [
      server(first, { '0m': 1, '30m': 0, '30m30s': 'gone' }),
      server(second),
      server('10.0.0.3:6443', { '55m': 1 }),
      ...ready('a', { '0m': 'true', '30m': 'unknown', '40m': 'gone' }),
      address('a', '10.0.0.1', { '0m': 1, '40m': 'gone' }),
      ...ready('b'),
      address('b', '10.0.0.2'),
    ],
    expect: [quiet('37m'), quiet('50m'), quiet('1h10m')],
  },
]
