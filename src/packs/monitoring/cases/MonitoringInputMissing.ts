import {
  type AlertCase,
  fires,
  given,
  lacks,
  quiet,
  type RecordCase,
  reads,
  type Timeline,
  up,
} from '../../../model/case.js'
import { MonitoringInputMissing as alert } from '../alerts/MonitoringInputMissing.js'
import { inputsPresent } from '../signals/families.js'

const path = '/metrics'
const kubelet = (metrics_path = path, life: Timeline = { '0m': 1 }) => up('kubelet', { node: 'a', metrics_path }, life)
const pods = (life: Timeline, node = 'a') => given('kubelet_running_pods', { node, metrics_path: path }, life)
const usage = (life: Timeline, endpoint = '/metrics/cadvisor') =>
  given(
    'container_memory_working_set_bytes',
    { node: 'a', metrics_path: endpoint, container: 'app', namespace: 'shop', pod: 'app-1' },
    life,
  )
const containers = (container_state: 'running' | 'exited', count: number) =>
  given('kubelet_running_containers', { node: 'a', metrics_path: path, container_state }, { '0m': count })

const of = (job: string, family: string, value: string) =>
  ({ severity: 'warning', on: { job, family }, value }) as const

const expiration = 'apiserver_client_certificate_expiration_seconds_count'

// Nobody has seen what was there before.
const skip = { 'history-begins': 'What was there before nobody has seen.' } as const

export const cases: readonly (AlertCase | RecordCase)[] = [
  {
    alert,
    tells: 'A relabelling drops a family of the kubelets, and is taken back',
    given: [
      kubelet(),
      pods({ '0m': 10, '5m': 'gone', '50m': 10 }),
      pods({ '0m': 10, '5m': 'gone', '50m': 10 }, 'b'),
      containers('running', 0),
      containers('exited', 11),
    ],
    expect: [
      quiet('41m30s'),
      fires('43m', {
        ...of('kubelet', 'kubelet_running_pods', '2'),
        summary: 'kubelet_running_pods of kubelet has vanished in cluster seoul',
      }),
      fires('54m30s', of('kubelet', 'kubelet_running_pods', '2')),
      quiet('55m30s'),
    ],
    skip,
  },
  {
    alert,
    tells: 'kube-state-metrics is told not to watch pods any more',
    given: [
      up('kube-state-metrics'),
      given('kube_pod_info', { namespace: 'shop', pod: 'a', node: 'n' }, { '0m': 1, '5m': 'gone' }),
      given('kube_node_info', { node: 'n' }, { '0m': 1 }),
    ],
    expect: [quiet('41m30s'), fires('43m', of('kube-state-metrics', 'kube_pod_info', '1'))],
    skip: { ...skip, 'exporter-replica': 'Series are counted, those of replicas too.' },
  },
  {
    alert,
    tells: 'The job does not answer either: its own alert speaks',
    given: [kubelet(path, { '0m': 1, '5m': 0 }), pods({ '0m': 10, '5m': 'gone' }), up('kube-state-metrics')],
    expect: [quiet('43m'), quiet('50m')],
  },
  {
    alert,
    tells:
      'Prometheus may no longer read one endpoint of the API servers: what it shows is gone, and the other answers',
    given: [
      up('apiserver', { metrics_path: path }, { '0m': 1, '5m': 0 }),
      up('apiserver', { metrics_path: '/metrics/slis' }),
      given(expiration, { job: 'apiserver', metrics_path: path }, { '0m': 7, '5m': 'gone' }),
    ],
    expect: [quiet('41m30s'), fires('43m', of('apiserver', expiration, '1'))],
    skip: { ...skip, 'exporter-replica': 'Series are counted, those of replicas too.' },
  },
  {
    alert,
    tells: 'The endpoint with the usage of containers fails: CAdvisorMissing speaks',
    given: [
      kubelet(),
      kubelet('/metrics/cadvisor', { '0m': 1, '5m': 0 }),
      usage({ '0m': '40Mi', '5m': 'gone' }),
      containers('running', 1),
    ],
    expect: [quiet('43m'), quiet('50m')],
  },
  {
    alert,
    tells: 'A server does not answer that shares its job with the sidecar that reloads it',
    given: [
      up('alertmanager', { container: 'alertmanager', job: 'shared' }, { '0m': 1, '5m': 0 }),
      up('config-reloader', { container: 'config-reloader', job: 'shared' }),
      given('alertmanager_config_hash', { job: 'shared' }, { '0m': 7, '5m': 'gone' }),
    ],
    expect: [quiet('43m'), quiet('50m')],
  },
  {
    alert,
    tells: 'No container has usage any more, though the endpoint answers: CAdvisorMissing speaks',
    given: [kubelet(), kubelet('/metrics/cadvisor'), usage({ '0m': '40Mi', '5m': 'gone' }), containers('running', 1)],
    expect: [quiet('43m'), quiet('50m')],
  },
  {
    alert,
    tells: 'The port of kube-state-metrics does not answer, and the one where it tells of itself does, under one job',
    given: [
      up('kube-state-metrics', { container: 'kube-state-metrics', endpoint: 'http' }, { '0m': 1, '5m': 0 }),
      up('kube-state-metrics-telemetry', {
        job: 'kube-state-metrics',
        container: 'kube-state-metrics',
        endpoint: 'metrics',
      }),
      given('kube_pod_info', { namespace: 'shop', pod: 'a', node: 'n' }, { '0m': 1, '5m': 'gone' }),
    ],
    expect: [quiet('43m'), quiet('50m')],
  },
  {
    alert,
    tells: 'The last volume claim and its statistics are gone: not every cluster has some',
    given: [
      kubelet(),
      pods({ '0m': 10 }),
      given(
        'kubelet_volume_stats_available_bytes',
        { node: 'a', metrics_path: path, namespace: 'shop', persistentvolumeclaim: 'data' },
        { '0m': '1Gi', '5m': 'gone' },
      ),
    ],
    expect: [quiet('43m'), quiet('50m')],
  },
  {
    alert,
    tells: 'A family is back within half an hour',
    given: [kubelet(), pods({ '0m': 10, '5m': 'gone', '40m': 10 })],
    expect: [quiet('43m'), quiet('50m')],
  },
  {
    record: inputsPresent,
    tells: 'The series of each family are counted at all endpoints, and those of histograms once',
    given: [
      pods({ '0m': 10 }),
      pods({ '0m': 10 }, 'b'),
      given('kubelet_pleg_relist_duration_seconds_count', { node: 'a', metrics_path: path }, { '0m': 7 }),
      given('kubelet_pleg_relist_duration_seconds_bucket', { node: 'a', metrics_path: path, le: '1' }, { '0m': 7 }),
      usage({ '0m': '40Mi' }),
      usage({ '0m': '40Mi' }, '/metrics/resource'),
      // A federation shows all of them once more.
      ...(['kubelet_running_pods', 'kube_node_info', 'node_boot_time_seconds'] as const).map((family) =>
        given(family, { job: 'federation' }, { '0m': 1 }),
      ),
    ],
    expect: [
      reads('4m', { job: 'kubelet', family: 'kubelet_running_pods' }, 2),
      reads('4m', { job: 'kubelet', family: 'kubelet_pleg_relist_duration_seconds_count' }, 1),
      reads('4m', { job: 'kubelet', family: 'container_memory_working_set_bytes' }, 1),
      ...['kubelet_running_pods', 'kube_node_info', 'node_boot_time_seconds'].map((family) =>
        lacks('4m', { job: 'federation', family }),
      ),
    ],
  },
]
