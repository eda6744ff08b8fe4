import type { Expositions } from './exporters.js'

const now = () => Date.now()

const control = (name: string): string => `kubernetes_healthcheck{name="${name}",type="readyz"} 1\n`

const cadvisor = (node: string) => (): string =>
  [
    `container_memory_working_set_bytes{container="",id="/",image="",name="",namespace="",pod=""} 2e+09 ${now()}`,
    `container_memory_working_set_bytes{container="app",id="/kubepods/pod1/c1",image="app:1",name="c1",namespace="shop",pod="cart-${node}"} 1e+08 ${now()}`,
    `machine_memory_bytes{boot_id="b",machine_id="m",system_uuid="s"} 2.5e+10`,
    '',
  ].join('\n')

const kubelet = (node: string, ip: string): Expositions => ({
  [`${ip}:10250/metrics`]: [
    `kubelet_node_name{node="${node}"} 1`,
    'kubelet_running_pods 12',
    '# TYPE kubelet_pleg_relist_duration_seconds histogram',
    ...['0.005', '1', '10', '+Inf'].map((le) => `kubelet_pleg_relist_duration_seconds_bucket{le="${le}"} 4`),
    'kubelet_pleg_relist_duration_seconds_sum 0.1',
    'kubelet_pleg_relist_duration_seconds_count 4',
    'kubelet_volume_stats_available_bytes{namespace="shop",persistentvolumeclaim="data"} 1e+09',
    'go_goroutines 300',
    '',
  ].join('\n'),
  [`${ip}:10250/metrics/cadvisor`]: cadvisor(node),
  [`${ip}:10250/metrics/resource`]: () =>
    [
      `node_memory_working_set_bytes 2e+09 ${now()}`,
      `container_memory_working_set_bytes{container="app",namespace="shop",pod="cart-${node}"} 1e+08 ${now()}`,
      '',
    ].join('\n'),
  [`${ip}:10250/metrics/probes`]: `prober_probe_total{container="app",namespace="shop",pod="cart-${node}",pod_uid="u",probe_type="Readiness",result="successful"} 5\n`,
  [`${ip}:10250/metrics/slis`]: 'process_start_time_seconds 1.7e+09\n',
  [`${ip}:1338/v1/metrics`]:
    'container_memory_usage_bytes{container_id="c1",namespace="k8s.io",runtime="io.containerd.runc.v2"} 1e+08\n',
  [`${ip}:9100/metrics`]:
    'node_memory_MemAvailable_bytes 1e+10\nnode_uname_info{domainname="",machine="x86_64",nodename="host",release="6",sysname="Linux",version="1"} 1\n',
  [`${ip}:10249/metrics`]: 'kubeproxy_sync_proxy_rules_last_timestamp_seconds 1.7e+09\n',
  [`${ip}:10249/metrics/slis`]: control('kube-proxy'),
})

/** What the exporters of the stand-in cluster expose: few series, with labels as the captures show them. */
export const samples: Expositions = {
  ...kubelet('cp', '10.0.0.1'),
  ...kubelet('worker', '10.0.0.2'),
  '10.0.0.1:6443/metrics':
    'apiserver_storage_size_bytes{cluster="c",endpoint="https://127.0.0.1:2379"} 1\napiserver_request_total{code="200",verb="GET"} 9\n',
  '10.0.0.1:6443/metrics/slis': control('etcd'),
  '10.0.0.1:2381/metrics': 'etcd_server_has_leader 1\n',
  '10.0.0.1:10257/metrics': 'leader_election_master_status{name="kube-controller-manager"} 1\n',
  '10.0.0.1:10257/metrics/slis': control('leaderElection'),
  '10.0.0.1:10259/metrics': 'scheduler_pending_pods{queue="active"} 0\n',
  '10.0.0.1:10259/metrics/resources':
    'kube_pod_resource_request{namespace="shop",node="worker",pod="cart-worker",priority="0",resource="cpu",scheduler="default-scheduler",unit="cores"} 1\n',
  '10.0.0.1:10259/metrics/slis': control('leaderElection'),
  '10.244.1.2:9153/metrics': 'coredns_panics_total 0\n',
  '10.244.1.3:10250/metrics': 'metrics_server_kubelet_last_request_time_seconds{node="worker"} 1.7e+09\n',
  '10.244.1.4:8080/metrics': [
    'kube_node_status_condition{node="worker",condition="Ready",status="true"} 1',
    'kube_pod_info{namespace="shop",pod="cart-worker",uid="u",node="worker",created_by_kind="ReplicaSet",created_by_name="cart-1",host_ip="10.0.0.2",pod_ip="10.244.1.9",priority_class="",host_network="false"} 1',
    'kube_pod_container_info{namespace="shop",pod="cart-worker",uid="u",container="app",image="app:1"} 1',
    'kube_service_info{namespace="shop",service="cart",uid="u",cluster_ip="10.96.0.9",external_name="",load_balancer_ip=""} 1',
    '',
  ].join('\n'),
  '10.244.1.4:8081/metrics': 'kube_state_metrics_list_total{resource="*v1.Pod",result="success"} 1\n',
  '10.244.1.5:9090/metrics': 'prometheus_tsdb_head_series 9\n',
  '10.244.1.5:8080/metrics': 'reloader_last_reload_successful 1\n',
  '10.244.1.6:8080/metrics': 'reloader_last_reload_successful 1\n',
  '10.244.1.6:9093/metrics': 'alertmanager_alerts{state="active"} 0\n',
  '10.244.1.7:3000/metrics': 'grafana_stat_totals_dashboard 1\n',
}
