import { type ApiObject, node, type PodFacts, pod, service } from './objects.js'

const named = (name: string) => ({ 'app.kubernetes.io/name': name })

const instance = { 'app.kubernetes.io/instance': 'main' }

const twoNodes: Readonly<Record<string, string>> = { cp: '10.0.0.1', worker: '10.0.0.2' }

/**
 * A cluster as kubeadm and the usual manifests make it: two nodes, one of them with the control plane, the add-ons and
 * a monitoring namespace; and what must not be scraped, such as a pod that was evicted. Nodes by
 * their address, the first with the control plane and the last with everything else.
 */
export const kubeadm = (nodes = twoNodes): readonly ApiObject[] => {
  const [[cp = '', address = ''] = []] = Object.entries(nodes)
  const worker = Object.keys(nodes).at(-1) ?? cp

  // On the host's network; with old ones without ports, with new ones with their probe's.
  const staticPod = (name: string, ports: Readonly<Record<string, number>> = {}) =>
    pod({
      namespace: 'kube-system',
      name: `${name}-${cp}`,
      labels: { component: name, tier: 'control-plane' },
      node: cp,
      ip: address,
      containers: { [name]: ports },
    })

  const perNode = (facts: Omit<PodFacts, 'node' | 'ip'>) =>
    Object.entries(nodes).map(([node, ip]) => pod({ ...facts, name: `${facts.name}-${node}`, node, ip }))

  const exporterPod = (name: string, ip: string, containers: PodFacts['containers']) =>
    pod({
      namespace: 'monitoring',
      name: `${name}-0`,
      labels: { ...named(name), ...instance },
      node: worker,
      ip,
      containers,
    })

  return [
    ...Object.entries(nodes).map(([name, ip]) => node(name, ip)),
    staticPod('etcd'),
    staticPod('kube-controller-manager'),
    staticPod('kube-scheduler', { 'probe-port': 10259 }),
    ...perNode({
      namespace: 'kube-system',
      name: 'kube-proxy',
      labels: { 'k8s-app': 'kube-proxy' },
      containers: { 'kube-proxy': {} },
    }),
    ...service({
      namespace: 'default',
      name: 'kubernetes',
      labels: { component: 'apiserver', provider: 'kubernetes' },
      ports: { https: 6443 },
      behind: [{ ip: address }],
    }),
    pod({
      namespace: 'kube-system',
      name: 'coredns-1',
      labels: { 'k8s-app': 'kube-dns' },
      node: worker,
      ip: '10.244.1.2',
      containers: { coredns: { dns: 53, metrics: 9153 } },
    }),
    pod({
      namespace: 'kube-system',
      name: 'metrics-server-1',
      labels: { 'k8s-app': 'metrics-server' },
      node: worker,
      ip: '10.244.1.3',
      containers: { 'metrics-server': { https: 10250 } },
    }),
    ...service({
      namespace: 'kube-system',
      name: 'metrics-server',
      labels: { 'k8s-app': 'metrics-server' },
      ports: { https: 10250 },
      behind: [{ ip: '10.244.1.3', pod: 'metrics-server-1', node: worker }],
    }),
    ...perNode({
      namespace: 'monitoring',
      name: 'node-exporter',
      labels: named('node-exporter'),
      containers: { 'node-exporter': { metrics: 9100 } },
    }),
    pod({
      namespace: 'monitoring',
      name: 'node-exporter-evicted',
      labels: named('node-exporter'),
      node: worker,
      ip: '10.0.0.9',
      containers: { 'node-exporter': { metrics: 9100 } },
      phase: 'Failed',
    }),
    exporterPod('kube-state-metrics', '10.244.1.4', {
      'kube-state-metrics': { 'http-metrics': 8080, telemetry: 8081 },
    }),
    ...service({
      namespace: 'monitoring',
      name: 'kube-state-metrics',
      labels: named('kube-state-metrics'),
      ports: { 'http-metrics': 8080, telemetry: 8081 },
      behind: [{ ip: '10.244.1.4', pod: 'kube-state-metrics-0', node: worker }],
    }),
    exporterPod('prometheus', '10.244.1.5', { prometheus: { web: 9090 }, 'config-reloader': { reloader: 8080 } }),
    exporterPod('alertmanager', '10.244.1.6', {
      alertmanager: { web: 9093, mesh: 9094 },
      'config-reloader': { reloader: 8080 },
    }),
    exporterPod('grafana', '10.244.1.7', { grafana: { http: 3000 } }),
  ]
}
