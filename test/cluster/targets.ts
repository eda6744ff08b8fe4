const onNode = (node: string) => ({ instance: node, node })
const inPod = (namespace: string, pod: string, container: string, instance: string) => ({
  namespace,
  pod,
  container,
  instance,
})
const path = (metrics_path: string) => ({ metrics_path })

/** The labels of every target of the stand-in cluster beside `cluster`, as rules expect them. */
export const targets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(
    [
      ['cp', '10.0.0.1'],
      ['worker', '10.0.0.2'],
    ].flatMap(([node = '', ip]) => [
      ...['', '/cadvisor', '/probes', '/resource', '/slis'].map((of) => [
        `${ip}:10250/metrics${of}`,
        { job: 'kubelet', ...onNode(node), ...path(`/metrics${of}`) },
      ]),
      [`${ip}:1338/v1/metrics`, { job: 'containerd', ...onNode(node), ...path('/v1/metrics') }],
      [
        `${ip}:9100/metrics`,
        { job: 'node-exporter', node, ...inPod('monitoring', `node-exporter-${node}`, 'node-exporter', `${ip}:9100`) },
      ],
      ...['', '/slis'].map((of) => [
        `${ip}:10249/metrics${of}`,
        {
          job: 'kube-proxy',
          ...inPod('kube-system', `kube-proxy-${node}`, 'kube-proxy', `${ip}:10249`),
          ...path(`/metrics${of}`),
        },
      ]),
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ['kube-controller-manager', 10257, '', '/slis'],
        ['kube-scheduler', 10259, '', '/slis', '/resources'],
      ] as const
    ).flatMap(([job, port, ...paths]) =>
      paths.map((of) => [
        `10.0.0.1:${port}/metrics${of}`,
        { job, ...inPod('kube-system', `${job}-cp`, job, `10.0.0.1:${port}`), ...path(`/metrics${of}`) },
      ]),
    ),
  ),
  ...Object.fromEntries(
    ['', '/slis'].map((of) => [
      `10.0.0.1:6443/metrics${of}`,
      {
        ...{ job: 'apiserver', namespace: 'default', service: 'kubernetes', endpoint: 'https' },
        ...{ instance: '10.0.0.1:6443', ...path(`/metrics${of}`) },
      },
    ]),
  ),
  '10.0.0.1:2381/metrics': { job: 'etcd', ...inPod('kube-system', 'etcd-cp', 'etcd', '10.0.0.1:2381') },
  '10.244.1.2:9153/metrics': { job: 'coredns', ...inPod('kube-system', 'coredns-1', 'coredns', '10.244.1.2:9153') },
  '10.244.1.3:10250/metrics': {
    ...{ job: 'metrics-server', service: 'metrics-server', endpoint: 'https' },
    ...inPod('kube-system', 'metrics-server-1', 'metrics-server', '10.244.1.3:10250'),
  },
  ...Object.fromEntries(
    (
      [
        ['kube-state-metrics', 8080, 'http-metrics'],
        ['kube-state-metrics-telemetry', 8081, 'telemetry'],
      ] as const
    ).map(([job, port, endpoint]) => [
      `10.244.1.4:${port}/metrics`,
      {
        ...{ job, service: 'kube-state-metrics', endpoint },
        ...inPod('monitoring', 'kube-state-metrics-0', 'kube-state-metrics', `10.244.1.4:${port}`),
      },
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ['prometheus', '10.244.1.5:9090'],
        ['alertmanager', '10.244.1.6:9093'],
        ['grafana', '10.244.1.7:3000'],
      ] as const
    ).map(([job, at]) => [`${at}/metrics`, { job, service: 'main', ...inPod('monitoring', `${job}-0`, job, at) }]),
  ),
  ...Object.fromEntries(
    (
      [
        ['prometheus-0', '10.244.1.5:8080'],
        ['alertmanager-0', '10.244.1.6:8080'],
      ] as const
    ).map(([pod, at]) => [
      `${at}/metrics`,
      { job: 'config-reloader', service: 'main', ...inPod('monitoring', pod, 'config-reloader', at) },
    ]),
  ),
}
