import { defineConfig } from 'mangru'

// One Prometheus (or Mimir, Thanos) for several clusters, told apart by the label `cluster`.
export default defineConfig({
  stack: 'kube-prometheus',
  cluster: 'label',
  clusters: [
    // Ten small nodes: two of them down are a fifth, but no outage.
    { name: 'edge-busan', limits: { nodes_down_count: { critical: 3 }, nodes_down_ratio: { critical: '30%' } } },
    { name: 'prod-seoul', limits: { nodes_down_ratio: { critical: '10%' } } },
    { name: 'prod-tokyo', profile: 'managed' },
  ],
  // /metrics/resource was added to the kubelet's ServiceMonitor, so the numbers of kubectl top are read as they are.
  mended: ['kubelet-resource'],
  scrapeInterval: '60s',
  ruleInterval: '60s',
  nodePools: [
    {
      name: 'database',
      nodes: 'db-.+',
      eviction: { memoryAvailable: '1Gi' },
      limits: { node_memory_headroom: { warning: '4Gi' }, pods_memory_headroom: { warning: '4Gi' } },
    },
  ],
  nodes: { ignored: 'virtual-kubelet-.+' },
  overrides: { 'KubeNodePressure.warning': { for: '5m' } },
  severities: { critical: 'page', warning: 'ticket' },
  urls: { grafana: 'https://grafana.example.com' },
})
