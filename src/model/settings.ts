import type { JobName } from '../catalog/jobs.js'
import type { Duration } from '../core/duration.js'
import type { Quantity } from '../core/quantity.js'
import type { Language } from '../core/text.js'
import type { Objective } from './objective.js'
import type { Severity, TierName } from './severity.js'

/** Who runs the control plane: the operator (`kubeadm` or the like), or a provider that hides it (`managed`). */
export const profiles = ['kubeadm', 'managed'] as const
export type Profile = (typeof profiles)[number]

/** How the metrics stack was installed: by hand, or by one of the two usual distributions. */
export const stackNames = ['prometheus', 'kube-prometheus', 'kube-prometheus-stack'] as const
export type StackName = (typeof stackNames)[number]

/** Series that a stack does not deliver as installed. */
export interface Loss {
  readonly job: JobName
  /** The endpoint's path; every endpoint of the job when left out. */
  readonly path?: string
  /** A regular expression over family names; all families of the endpoint when left out. */
  readonly families?: string
  /** `cgroups`: only the series of cgroups that are no pod's (cAdvisor's `id="/"`, `id="/kubepods"`). */
  readonly only?: 'cgroups'
  /** What the operator changes to have them. */
  readonly mend: string
}

/** One job of the Prometheus configuration. */
export interface JobSettings {
  /** The values of the `job` label, usually one. */
  readonly names: readonly string[]
  readonly scraped: boolean
  readonly interval: Duration
  /** Whether its targets say by `metrics_path` which of its endpoints they are. */
  readonly hasPath: boolean
  /** The namespace of its pods or its service, and their labels, where they differ from the usual ones. */
  readonly namespace?: string
  readonly labels?: Readonly<Record<string, string>>
}

/** What becomes of the rules and dashboards that a stack brings: gone, or evaluated without notifying anybody. */
export const stackRules = ['off', 'shadow'] as const
export type StackRules = (typeof stackRules)[number]

/** What the kubelet's `evictionHard` says, of a node pool or of all nodes. */
export interface EvictionThresholds {
  readonly memoryAvailable: Quantity
  readonly nodefsAvailable: Quantity
  readonly nodefsInodesFree: Quantity
  readonly imagefsAvailable: Quantity
  /** Where the kubelet keeps its files, and where the container runtime keeps its images. */
  readonly nodefsMount: string
  readonly imagefsMount: string
}

/** Limits by signal name and severity. */
export type LimitValues = Readonly<Record<string, Readonly<Partial<Record<TierName, Quantity>>>>>

/** A cluster of a Prometheus that watches several. */
export interface ClusterSettings {
  readonly name: string
  readonly profile: Profile
  /** Jobs that are scraped in other clusters and cannot be in this one, because its provider hides them. */
  readonly unscraped: readonly JobName[]
  readonly limits: LimitValues
}

/** Nodes that differ from the rest: other eviction thresholds, other limits. */
export interface NodePool {
  readonly name: string
  /** A regular expression over node names, anchored. */
  readonly nodes: string
  readonly eviction: EvictionThresholds
  readonly limits: LimitValues
}

/** How a node-exporter series finds the name of its Kubernetes node. */
export const nodeNameSources = ['label', 'instance', 'pod', 'uname'] as const
export type NodeNameSource = (typeof nodeNameSources)[number]

/** How `cluster` is known: a label on every series, an external label of this Prometheus, or not at all. */
export const clusterSources = ['label', 'external', 'none'] as const
export type ClusterSource = (typeof clusterSources)[number]

/** Everything that an expression may depend on, complete and valid. Made by `config/`, read by signals. */
export interface Settings {
  readonly profile: Profile
  readonly stack: StackName
  readonly losses: readonly Loss[]
  readonly cluster: ClusterSource
  readonly clusters: readonly ClusterSettings[]
  readonly ruleInterval: Duration
  readonly kubernetes: { readonly from: string; readonly to: string }
  readonly jobs: Readonly<Record<JobName, JobSettings>>
  readonly scrape: {
    /** Where Prometheus runs, and every exporter that has no usual namespace of its own. */
    readonly namespace: string
    /** Whether only what rules and dashboards read is stored. */
    readonly keepOnly: boolean
  }
  readonly stackRules: StackRules
  /** Whether every alert is marked and notifies nobody, so that it can be compared with the rules of old. */
  readonly shadow: boolean
  /** What Alertmanager's receivers are called. */
  readonly receivers: Readonly<Record<'critical' | 'warning' | 'deadMan', string>>
  /** The time zone of the hours in which warnings wait, as the IANA names it. */
  readonly timeZone: string
  readonly nodeName: NodeNameSource
  readonly eviction: EvictionThresholds
  readonly nodePools: readonly NodePool[]
  readonly nodes: {
    /** A regular expression over the names of virtual nodes, which no alert watches; empty for none. */
    readonly ignored: string
    /** Taint keys by which an autoscaler or a drain says that a node is about to go. */
    readonly deletionTaints: readonly string[]
    /** Conditions other than Ready and the pressures that mean trouble while they are true. */
    readonly problemConditions: readonly string[]
    /**
     * The label of node objects that names their pool, such as `node.kubernetes.io/pool`; empty where there is none.
     * kube-state-metrics shows it once `--metric-labels-allowlist` has it.
     */
    readonly poolLabel: string
  }
  readonly namespaces: {
    readonly watched: string
    readonly ignored: string
    readonly critical: string
  }
  readonly volumes: {
    /** A regular expression over the names of claims that may fill up; empty for none. */
    readonly ignored: string
    /**
     * The label by which a claim says so itself, with the value `true`; empty where there is none. kube-state-metrics
     * shows it once `--metric-labels-allowlist=persistentvolumeclaims=[…]` has it.
     */
    readonly optOutLabel: string
  }
  /** What the API server promises, for each class of verbs: how many requests fail, and how many are slow. */
  readonly slo: Objective
  /** Limits that hold everywhere, and those of some namespaces (a regular expression over their names). */
  readonly limits: LimitValues
  readonly namespaceLimits: readonly { readonly namespaces: string; readonly limits: LimitValues }[]
  readonly language: Language
  readonly severities: Readonly<Record<Severity, string>>
  readonly urls: { readonly runbooks?: string; readonly grafana?: string }
  /** What the alerts of the bundle read and what is always there, so that its absence is a fault; assembling finds it. */
  readonly inputs: readonly Input[]
}

/** Series of a job, by their full names. */
export interface Input {
  readonly job: JobName
  /** The endpoint that is meant, where several of the job expose them. */
  readonly path?: string
  readonly series: readonly string[]
}
