import { counter, type Endpoint, gauge, histogram, sharedWith } from '../../family.js'
import { apiserverLibrary } from '../shared/apiserver-library.js'
import { clientGo } from '../shared/client-go.js'
import { componentBase } from '../shared/component-base.js'
import { goInternals } from '../shared/go-internals.js'
import { goRuntime } from '../shared/go-runtime.js'
import { goScheduling } from '../shared/go-scheduling.js'

/** The main endpoint of kube-proxy. */
export const kubeProxyMetrics: Endpoint = {
  exporter: 'kube-proxy',
  path: '/metrics',
  versions: 'kubernetes',
  families: [
    ...sharedWith('kube-proxy', apiserverLibrary),
    ...sharedWith('kube-proxy', clientGo),
    ...sharedWith('kube-proxy', componentBase),
    ...goRuntime,
    ...goScheduling,
    ...goInternals,
    counter('kubeproxy_conntrack_reconciler_deleted_entries_total', ['ip_family'], { since: '1.33', stability: 'ALPHA', presence: 'event' }),
    histogram('kubeproxy_conntrack_reconciler_sync_duration_seconds', ['ip_family'], { since: '1.33', stability: 'ALPHA', presence: 'event' }),
    counter('kubeproxy_iptables_ct_state_invalid_dropped_packets_total', [], { since: '1.31', stability: 'ALPHA', presence: 'always' }),
    counter('kubeproxy_iptables_localhost_nodeports_accepted_packets_total', [], { since: '1.31', stability: 'ALPHA', presence: 'always' }),
    histogram('kubeproxy_network_programming_duration_seconds', ['ip_family'], { stability: 'ALPHA', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    counter('kubeproxy_nftables_localhost_nodeport_listener_creation_failures_total', ['ip_family'], { since: '1.37', stability: 'ALPHA' }),
    gauge('kubeproxy_nftables_localhost_nodeport_listeners', ['ip_family'], { since: '1.37', stability: 'ALPHA' }),
    counter('kubeproxy_nftables_localhost_nodeport_rejected_packets_total', ['ip_family', 'protocol'], { since: '1.37', stability: 'ALPHA' }),
    counter('kubeproxy_proxy_healthz_total', ['code'], { since: '1.28', stability: 'ALPHA', presence: 'event' }),
    counter('kubeproxy_proxy_livez_total', ['code'], { since: '1.28', stability: 'ALPHA', presence: 'event' }),
    histogram('kubeproxy_sync_full_proxy_rules_duration_seconds', ['ip_family'], { since: '1.28', stability: 'ALPHA', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    histogram('kubeproxy_sync_partial_proxy_rules_duration_seconds', ['ip_family'], { since: '1.28', stability: 'ALPHA', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    histogram('kubeproxy_sync_proxy_rules_duration_seconds', ['ip_family'], { stability: 'ALPHA', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    gauge('kubeproxy_sync_proxy_rules_endpoint_changes_pending', [], { stability: 'ALPHA', presence: 'always' }),
    counter('kubeproxy_sync_proxy_rules_endpoint_changes_total', [], { stability: 'ALPHA', presence: 'always' }),
    gauge('kubeproxy_sync_proxy_rules_iptables_last', ['table', 'ip_family'], { since: '1.28', stability: 'ALPHA', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    counter('kubeproxy_sync_proxy_rules_iptables_partial_restore_failures_total', ['ip_family'], { stability: 'ALPHA', presence: 'event', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    counter('kubeproxy_sync_proxy_rules_iptables_restore_failures_total', ['ip_family'], { stability: 'ALPHA', presence: 'event', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    gauge('kubeproxy_sync_proxy_rules_iptables_total', ['table', 'ip_family'], { stability: 'ALPHA', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    gauge('kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds', ['ip_family'], { stability: 'ALPHA', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    gauge('kubeproxy_sync_proxy_rules_last_timestamp_seconds', ['ip_family'], { stability: 'ALPHA', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    counter('kubeproxy_sync_proxy_rules_nftables_cleanup_failures_total', ['ip_family'], { since: '1.31', stability: 'ALPHA', presence: 'event', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    counter('kubeproxy_sync_proxy_rules_nftables_sync_failures_total', ['ip_family'], { since: '1.31', stability: 'ALPHA', presence: 'event', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    gauge('kubeproxy_sync_proxy_rules_no_local_endpoints_total', ['traffic_policy', 'ip_family'], { stability: 'ALPHA', labelChanges: [{ version: '1.33', added: ['ip_family'] }] }),
    gauge('kubeproxy_sync_proxy_rules_service_changes_pending', [], { stability: 'ALPHA', presence: 'always' }),
    counter('kubeproxy_sync_proxy_rules_service_changes_total', [], { stability: 'ALPHA', presence: 'always' }),
    counter('kubeproxy_sync_proxy_rules_winkernel_lb_create_failures_total', ['ip_family', 'lb_type', 'error'], { since: '1.37', stability: 'ALPHA' }),
    counter('kubeproxy_sync_proxy_rules_winkernel_lb_delete_failures_total', ['ip_family', 'lb_type', 'error'], { since: '1.37', stability: 'ALPHA' }),
    counter('kubeproxy_sync_proxy_rules_winkernel_lb_update_failures_total', ['ip_family', 'lb_type', 'error'], { since: '1.37', stability: 'ALPHA' }),
  ],
}
