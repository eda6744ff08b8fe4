import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeAPIStorageSlow as alert } from '../alerts/KubeAPIStorageSlow.js'
import { etcdRequests } from './etcd-requests.js'

const on = (operation: string, value: string, slowest: string) =>
  ({ severity: 'warning', on: { operation }, value, details: { slowest } }) as const

const quick = { '0m': 600 }

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'The disk of etcd stalls for a quarter of an hour, before Kubernetes 1.34: two in a hundred updates take 2 to 4 s',
    given: [
      ...etcdRequests(
        { operation: 'update', type: 'pods' },
        {
          '1': { '0m': 600, '5m': 588, '20m': 600 },
          '2': { '0m': 600, '5m': 588, '20m': 600 },
          '4': quick,
          '+Inf': quick,
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
      fires('27m', on('update', '2.2s', 'pods 2.2s')),
      quiet('28m'),
    ],
    skip: ratesNeedHistory,
  },
]
