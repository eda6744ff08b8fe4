import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeAPIStorageSlow as alert } from '../alerts/KubeAPIStorageSlow.js'
import { etcdRequests } from './etcd-requests.js'

const on = (operation: string, value: string, slowest: string) =>
  ({ severity: 'warning', on: { operation }, value, details: { slowest } }) as const

const quick = { '0m': 600 }
const until = { '0m': 600, '20m': 0 }

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'The disk of etcd stalls, before Kubernetes 1.34: two in a hundred updates take 2 to 4 s, until all writers give up',
    given: [
      ...etcdRequests(
        { operation: 'update', type: 'pods' },
        {
          '1': { '0m': 600, '5m': 588, '20m': 0 },
          '2': { '0m': 600, '5m': 588, '20m': 0 },
          '3': until,
          '4': until,
          '+Inf': until,
        },
      ),
      ...etcdRequests({ operation: 'get', type: 'pods' }, { '1': quick, '+Inf': quick }),
    ],
    expect: [
      quiet('17m'),
      fires('18m30s', {
        ...on('update', '3s', 'pods 3s'),
        summary: 'etcd takes 3s for update requests of the API server in cluster seoul',
      }),
      fires('28m', on('update', '3s', 'pods 3s')),
      quiet('31m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'The same since Kubernetes 1.34, in lists, as Prometheus 3 writes the bounds: a little more than a second',
    given: [
      ...etcdRequests(
        { operation: 'list', group: 'apps', resource: 'deployments' },
        { '1.0': { '0m': 600, '5m': 588 }, '1.25': quick, '2.0': quick, '+Inf': quick },
      ),
      ...etcdRequests({ operation: 'get', group: '', resource: 'pods' }, { '1.0': quick, '+Inf': quick }),
    ],
    expect: [quiet('17m'), fires('18m30s', on('list', '1.125s', 'deployments 1.125s'))],
    skip: ratesNeedHistory,
  },
  ...[
    { tells: 'A quiet cluster: one of a little over a hundred in five minutes is slow', perMinute: 20.4, slow: true },
    { tells: 'A quieter one: a single slow request is more than a hundredth of them', perMinute: 19.6, slow: false },
  ].map(
    ({ tells, perMinute, slow }): AlertCase => ({
      alert,
      tells,
      given: etcdRequests(
        { operation: 'update', group: '', resource: 'pods' },
        {
          '1': { '0m': perMinute, '5m': perMinute * 0.98 },
          '2': { '0m': perMinute },
          '+Inf': { '0m': perMinute },
        },
      ),
      expect: [quiet('17m'), slow ? fires('18m30s', on('update', '1.5s', 'pods 1.5s')) : quiet('18m30s')],
      skip: ratesNeedHistory,
    }),
  ),
  {
    alert,
    tells: 'Two in a hundred take not quite a second',
    given: etcdRequests(
      { operation: 'update', group: '', resource: 'pods' },
      {
        '0.8': { '0m': 600, '5m': 588 },
        '1': quick,
        '+Inf': quick,
      },
    ),
    expect: [quiet('18m30s'), quiet('30m')],
  },
]
