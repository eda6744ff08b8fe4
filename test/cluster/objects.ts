/** An object of the Kubernetes API, as far as service discovery reads it. */
export interface ApiObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly uid: string
    readonly labels?: Readonly<Record<string, string>>
    readonly resourceVersion: string
  }
  readonly [field: string]: unknown
}

type Labels = Readonly<Record<string, string>>

const meta = (name: string, namespace: string | undefined, labels: Labels): ApiObject['metadata'] => ({
  name,
  ...(namespace && { namespace }),
  uid: `${namespace ?? ''}/${name}`,
  labels,
  resourceVersion: '1',
})

/** A node with its kubelet. */
export const node = (name: string, ip: string): ApiObject => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: meta(name, undefined, {}),
  status: {
    addresses: [
      { type: 'InternalIP', address: ip },
      { type: 'Hostname', address: name },
    ],
    daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
  },
})

/** A container by name, with the ports that it declares by name. */
export type Containers = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What tells one pod from another. */
export interface PodFacts {
  readonly namespace: string
  readonly name: string
  readonly labels: Labels
  readonly node: string
  readonly ip: string
  readonly containers: Containers
  readonly phase?: 'Running' | 'Failed' | 'Succeeded'
}

export const pod = ({ namespace, name, labels, node, ip, containers, phase = 'Running' }: PodFacts): ApiObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: meta(name, namespace, labels),
  spec: {
    nodeName: node,
    containers: Object.entries(containers).map(([container, ports]) => ({
      name: container,
      image: `${container}:1`,
      ports: Object.entries(ports).map(([port, number]) => ({
        name: port,
        containerPort: number,
        protocol: 'TCP',
      })),
    })),
  },
  status: { phase, podIP: ip, hostIP: ip, podIPs: [{ ip }] },
})

/** What tells one service from another, and the pods behind it; addresses alone where there are none. */
export interface ServiceFacts {
  readonly namespace: string
  readonly name: string
  readonly labels: Labels
  readonly ports: Readonly<Record<string, number>>
  readonly behind: readonly { readonly ip: string; readonly pod?: string; readonly node?: string }[]
}

/** A service and the slice of its endpoints. */
export const service = ({ namespace, name, labels, ports, behind }: ServiceFacts): readonly ApiObject[] => {
  const listed = Object.entries(ports).map(([port, number]) => ({ name: port, port: number, protocol: 'TCP' }))
  return [
    { apiVersion: 'v1', kind: 'Service', metadata: meta(name, namespace, labels), spec: { ports: listed } },
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: meta(`${name}-1`, namespace, { 'kubernetes.io/service-name': name }),
      addressType: 'IPv4',
      ports: listed,
      endpoints: behind.map(({ ip, pod, node }) => ({
        addresses: [ip],
        conditions: { ready: true },
        ...(node && { nodeName: node }),
        ...(pod && { targetRef: { kind: 'Pod', namespace, name: pod } }),
      })),
    },
  ]
}
