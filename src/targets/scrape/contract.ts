import { type Discovery, discovery, type Selecting } from '../../catalog/discovery.js'
import type { Endpoint } from '../../catalog/family.js'
import { type JobName, jobNames, jobs } from '../../catalog/jobs.js'
import type { Duration } from '../../core/duration.js'
import type { Bundle } from '../../model/bundle.js'
import type { Settings } from '../../model/settings.js'
import { type KeepList, keptOf } from './kept.js'

/** One endpoint of a job as it is scraped: the one statement behind every format. */
export interface Scraped {
  readonly job: JobName
  /** The value of the label `job`. */
  readonly name: string
  /** The endpoint's path as the catalog has it, and as it is asked for. */
  readonly endpoint: string
  readonly path: string
  readonly interval: Duration
  readonly discovery: Discovery & { readonly namespace: string }
  /** Whether the exporter's labels win over those of the target, because they name the object that the series are about. */
  readonly honorLabels: boolean
  /** Whether samples carry timestamps of their own, so that a series that ended must be marked as ended. */
  readonly ownTimestamps: boolean
  /** What tells the job's endpoints apart. */
  readonly pathLabel: boolean
  /** What is stored; everything when left out. */
  readonly keep?: KeepList
}

/** Everything that is scraped under a bundle's settings. */
export const contractOf = (bundle: Bundle): readonly Scraped[] => {
  const { settings } = bundle
  const kept = settings.scrape.keepOnly ? keptOf(bundle) : undefined
  return jobNames
    .filter((job) => settings.jobs[job].scraped)
    .flatMap((job) =>
      endpointsOf(job).flatMap((endpoint, i) => {
        const keep = kept?.(job, endpoint.path)
        // Whether a job answers is asked of its first endpoint.
        if (kept && !keep && i > 0) return []
        return [{ ...scraped(job, endpoint, settings), ...(kept && { keep: keep ?? new Map() }) }]
      }),
    )
}

/** The endpoints of a job that answer HTTP: not what Prometheus makes itself. */
export const endpointsOf = (job: JobName): readonly Endpoint[] =>
  (jobs[job].endpoints as readonly Endpoint[]).filter(({ path }) => path !== '')

const scraped = (job: JobName, endpoint: Endpoint, settings: Settings): Scraped => {
  const own = settings.jobs[job]
  const added: readonly string[] = [...jobs[job].exporterLabels, ...jobs[job].objectLabels]
  return {
    job,
    name: own.names[0] ?? job,
    endpoint: endpoint.path,
    // Where two endpoints of different ports have one path, the catalog says which is meant.
    path: endpoint.path.replace(/ .*/, ''),
    interval: own.interval,
    discovery: discoveryOf(job, settings),
    // Of node-exporter a `node` is one of NUMA, which must not hide the one that its target is named by.
    honorLabels:
      job !== 'node-exporter' && endpoint.families.some(({ labels }) => labels.some((label) => added.includes(label))),
    ownTimestamps: ['/metrics/cadvisor', '/metrics/resource'].includes(endpoint.path),
    pathLabel: added.includes('metrics_path'),
  }
}

const discoveryOf = (job: JobName, settings: Settings): Scraped['discovery'] => {
  const usual = discovery[job]
  const { namespace, labels } = settings.jobs[job]
  if (usual.role === 'node') return { ...usual, namespace: '' }
  return {
    ...usual,
    namespace: namespace ?? usual.namespace ?? settings.scrape.namespace,
    ...(labels && { labels: exactly(labels) }),
  }
}

const exactly = (labels: Readonly<Record<string, string>>): Selecting =>
  Object.fromEntries(Object.entries(labels).map(([label, value]) => [label, [value]]))

/** What a scrape configuration is written for. */
export interface Scope {
  readonly settings: Settings
  /** The name of the cluster, where every target gets it as a label. */
  readonly cluster: string | undefined
  /** What its provider hides, of the jobs that are scraped elsewhere. */
  readonly unscraped: readonly JobName[]
}

/** What of the contract holds in a cluster. */
export const within = ({ unscraped }: Scope, contract: readonly Scraped[]): readonly Scraped[] =>
  contract.filter(({ job }) => !unscraped.includes(job))

/**
 * The clusters that a scrape configuration is written for, each its own: those that are listed, where they are told
 * apart by a label, which is then put on every target; else the one that it runs in, unnamed.
 */
export const scopesOf = (settings: Settings): readonly Scope[] => {
  const { cluster, clusters } = settings
  if (cluster !== 'label' || clusters.length === 0) return [{ settings, cluster: undefined, unscraped: [] }]
  return clusters.map(({ name, unscraped }) => ({ settings, cluster: name, unscraped }))
}

/** The folder of a cluster's files in the output. */
export const folderOf = (folder: string, { cluster }: Scope): string =>
  cluster === undefined ? folder : `${folder}/${encodeURIComponent(cluster)}`
