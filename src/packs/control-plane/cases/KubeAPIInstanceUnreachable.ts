import { type AlertCase, fires, given, quiet, type RecordCase, type Timeline, up } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeAPIInstanceUnreachable as alert } from '../alerts/KubeAPIInstanceUnreachable.js'
import { apiServersKnown } from '../signals/reached.js'

const server = (instance: string, life: Timeline = { '0m': 1 }, metrics_path = '/metrics') =>
  up('apiserver', { instance, metrics_path }, life)

const address = (node: string, internal_ip: string) => given('kube_node_info', { node, internal_ip }, { '0m': 1 })

/** A pod on the host's network, whose address is the node's. */
const pod = (name: string, node: string, pod_ip: string, life: Timeline = { '0m': 1 }, created_by_kind = 'Node') =>
  given('kube_pod_info', { namespace: 'kube-system', pod: name, node, pod_ip, created_by_kind }, life)

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
    tells: 'A manifest is broken: the others withdraw the endpoint, and what is no longer discovered is forgotten',
    given: [server(first, { '0m': 1, '1h': 0, '1h30s': 'gone' }), server(second), server('10.0.0.3:6443')],
    expect: [quiet('1h6m'), fires('1h7m', a), fires('1h29m', a), quiet('1h36m')],
  },
  {
    alert,
    tells:
      'Its endpoint is withdrawn within seconds, its pod crashes all night on a node that is Ready, and then answers',
    given: [
      server(first, { '0m': 1, '1h': 0, '1h30s': 'gone', '14h': 1 }),
      server(second),
      ...ready('a'),
      address('a', '10.0.0.1'),
      pod('kube-apiserver-a', 'a', '10.0.0.1'),
      ...ready('b'),
      address('b', '10.0.0.2'),
      pod('kube-apiserver-b', 'b', '10.0.0.2'),
    ],
    expect: [quiet('1h6m'), fires('1h7m', a), fires('14h', a), quiet('14h6m')],
    recoversIn: '30m',
  },
  {
    alert,
    tells: 'Another control-plane node has just joined when the API server of one crashes',
    given: [
      server(first, { '0m': 1, '20m': 'gone' }),
      server(second),
      server('10.0.0.3:6443', { '18m': 1 }),
      pod('kube-apiserver-a', 'a', '10.0.0.1'),
    ],
    expect: [quiet('26m'), fires('27m', a), fires('50m', a)],
    skip: { 'history-begins': 'It was withdrawn before: such a history never had it.' },
  },
  {
    alert,
    tells: 'A control-plane node is removed for good, and its pods with it',
    given: [
      server(first, { '0m': 1, '1h': 'gone' }),
      server(second),
      ...ready('b'),
      pod('kube-apiserver-a', 'a', '10.0.0.1', { '0m': 1, '1h': 'gone' }),
      pod('kube-apiserver-b', 'b', '10.0.0.2'),
      pod('kube-proxy-x', 'a', '10.0.0.1', { '0m': 1 }, 'DaemonSet'),
    ],
    expect: [quiet('1h6m'), fires('1h7m', a), quiet('1h36m')],
  },
]

const servers = (n: number, life: Timeline = { '0m': 1 }) =>
  ['/metrics', '/metrics/slis'].map((path) => server(`10.0.0.${n}:6443`, life, path))

export const knownCases: readonly RecordCase[] = [
  {
    record: apiServersKnown,
    tells: 'One of three does not answer, and is withdrawn later; each has two endpoints',
    given: [
      ...servers(1),
      ...servers(2),
      ...servers(3, { '0m': 1, '5m': 0, '15m': 'gone' }),
      up('coredns', { instance: '10.0.0.4:9153' }),
    ],
    expect: [
      { at: '10m', of: {}, value: 3 },
      { at: '20m', of: {}, value: 2 },
    ],
  },
]
