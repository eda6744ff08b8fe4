import type { InPods, Selecting } from '../../catalog/discovery.js'
import { jobs } from '../../catalog/jobs.js'
import type { NodeNameSource, Settings } from '../../model/settings.js'
import { escapeRegex } from '../../promql/matchers.js'
import type { Scope, Scraped } from './contract.js'
import { type KeepList, keepRegex } from './kept.js'

/** One step of relabelling, in no format yet. */
export interface Relabel {
  readonly from?: readonly string[]
  readonly to?: string
  readonly regex?: string
  readonly replacement?: string
  readonly action?: 'keep' | 'drop'
}

const meta = (name: string): string => `__meta_kubernetes_${name}`

const copied = (name: string, to: string): Relabel => ({ from: [meta(name)], to })

const kept = (name: string, values: readonly string[]): Relabel => ({
  from: [meta(name)],
  regex: values.map(escapeRegex).join('|'),
  action: 'keep',
})

/** What chooses a job's targets out of everything that its role finds. */
export const choosing = ({ discovery }: Scraped): readonly Relabel[] => {
  switch (discovery.role) {
    case 'node':
      return discovery.port === undefined ? [] : addressed('node_address_InternalIP', discovery.port)
    case 'pod':
      return [...labelled('pod', discovery.labels), ...containerOf(discovery)]
    case 'service':
      return [...labelled('service', discovery.labels), kept('endpointslice_port_name', discovery.ports)]
  }
}

/** What chooses a container's port in the pods that labels have chosen. */
export const containerOf = ({ port, container }: InPods): readonly Relabel[] => [
  { from: [meta('pod_phase')], regex: 'Failed|Succeeded', action: 'drop' },
  ...(container === undefined
    ? [kept('pod_container_port_number', [String(port)])]
    : [kept('pod_container_name', [container]), ...addressed('pod_ip', port)]),
]

const labelled = (kind: 'pod' | 'service', labels: Selecting): readonly Relabel[] =>
  Object.entries(labels).map(([label, values]) => kept(`${kind}_label_${label.replace(/\W/g, '_')}`, values))

// Addresses of IPv6 stand in brackets before a port.
const addressed = (source: string, port: number): readonly Relabel[] => [
  { from: [meta(source)], regex: '([^:]+)', to: '__address__', replacement: `$1:${port}` },
  { from: [meta(source)], regex: '(.+:.+)', to: '__address__', replacement: `[$1]:${port}` },
]

/** The labels that tell where a target is, as Prometheus by itself does not put them on. */
export const locating = ({ discovery }: Scraped): readonly Relabel[] => {
  switch (discovery.role) {
    case 'node':
      return [copied('node_name', 'node')]
    case 'pod':
      return [copied('namespace', 'namespace'), copied('pod_name', 'pod'), copied('pod_container_name', 'container')]
    case 'service':
      return [
        copied('namespace', 'namespace'),
        copied('service_name', 'service'),
        copied('pod_name', 'pod'),
        copied('pod_container_name', 'container'),
        copied('endpointslice_port_name', 'endpoint'),
      ]
  }
}

const nodeLabel: Readonly<Record<NodeNameSource, readonly Relabel[]>> = {
  label: [copied('pod_node_name', 'node')],
  instance: [copied('pod_node_name', 'instance')],
  pod: [],
  uname: [],
}

/** The labels that rules expect of every target of a job, however it was found. */
export const naming = (
  { job, name, pathLabel, discovery }: Scraped,
  { settings, cluster }: Scope,
): readonly Relabel[] => [
  { to: 'job', replacement: name },
  ...(pathLabel ? [{ from: ['__metrics_path__'], to: 'metrics_path' }] : []),
  ...serviceNaming(job, discovery),
  ...nodeNaming(job, settings),
  ...(cluster === undefined ? [] : [{ to: 'cluster', replacement: cluster.replaceAll('$', '$$$$') }]),
]

// A server that is found by its pods has the name that its operator or chart gave to all of them in place of a Service's.
const serviceNaming = (job: Scraped['job'], { role }: Scraped['discovery']): readonly Relabel[] =>
  role === 'pod' && jobs[job].objectLabels.some((label) => label === 'service')
    ? [copied('pod_label_app_kubernetes_io_instance', 'service')]
    : []

/** How node-exporter's targets come to tell their node, where it is put on at all. */
export const nodeNaming = (job: Scraped['job'], { nodeName }: Settings): readonly Relabel[] =>
  job === 'node-exporter' ? nodeLabel[nodeName] : []

/** What is stored of a scrape. */
export const storing = (keep: KeepList | undefined): readonly Relabel[] => {
  if (!keep) return []
  if (keep.size === 0) return [{ from: ['__name__'], regex: '.+', action: 'drop' }]
  const { regex, byBucket } = keepRegex(keep)
  return [{ from: byBucket ? ['__name__', 'le'] : ['__name__'], regex, action: 'keep' }]
}

/** Relabelling as Prometheus' own configuration has it. */
export const plainRelabel = ({ from, to, ...rest }: Relabel) => ({
  ...(from && { source_labels: from }),
  ...(to && { target_label: to }),
  ...rest,
})

/** Relabelling as objects of the Prometheus Operator, and charts on top of it, have it. */
export const operatorRelabel = ({ from, to, ...rest }: Relabel) => ({
  ...(from && { sourceLabels: from }),
  ...(to && { targetLabel: to }),
  ...rest,
})
