import type { JobName } from '../catalog/jobs.js'
import type { Duration } from '../core/duration.js'
import type { Quantity } from '../core/quantity.js'
import type { Language } from '../core/text.js'
import type { Alert } from '../model/alert.js'
import type { Objective } from '../model/objective.js'
import type { Pack } from '../model/pack.js'
import type {
  ClusterSource,
  EvictionThresholds,
  NodeNameSource,
  Profile,
  StackName,
  StackRules,
} from '../model/settings.js'
import type { Severity, TierName } from '../model/severity.js'
import type { Signal } from '../model/signal.js'
import type { builtinPacks } from '../packs/builtin.js'
import type { LossName } from './presets/presets.js'

type Packs<Own extends Pack> = (typeof builtinPacks)[number] | Own

type SignalNames<P extends Pack> = P['signals'][number] extends Signal<infer Name> ? Name : never

type OverrideNames<A> = A extends Alert<infer Name, infer Tiers> ? Name | `${Name}.${Tiers}` : never

type OptInNames<A> = A extends Alert<infer Name, TierName, infer OptIn> ? (true extends OptIn ? Name : never) : never

/** Limits by signal name and severity, as amounts in the signal's unit: `500Mi`, `20%`, 3. */
export type Limits<Own extends Pack = never> = {
  readonly [Name in SignalNames<Packs<Own>>]?: { readonly [S in Severity]?: Quantity }
}

/** Changes by `Alert` or `Alert.severity`; the latter wins. `false` leaves it out, `true` asks for one that is opt-in. */
export type ConfiguredOverrides<Own extends Pack = never> = {
  readonly [Name in OverrideNames<Packs<Own>['alerts'][number]>]?:
    | false
    | (Name extends OptInNames<Packs<Own>['alerts'][number]> ? true : never)
    | { readonly for?: Duration; readonly keepFiringFor?: Duration }
}

/** What a user may say. Everything has a default; names complete from mangru's packs and from the user's own. */
export interface Config<Own extends Pack = never> {
  /** Who runs the control plane. Default: `kubeadm`. */
  readonly profile?: Profile
  /** How the metrics stack was installed. Default: `prometheus`, set up by hand. */
  readonly stack?: StackName
  /** What the stack lacks as installed, and was mended in this cluster. */
  readonly mended?: readonly LossName[]
  /** How `cluster` is known: a label on every series, an external label of this Prometheus, or not at all. Default: `external`. */
  readonly cluster?: ClusterSource
  /**
   * The clusters of a Prometheus that watches several, where they differ. Needs `cluster: 'label'`. In one whose profile
   * is `managed`, nobody misses the components that its provider hides.
   */
  readonly clusters?: readonly { readonly name: string; readonly profile?: Profile; readonly limits?: Limits<Own> }[]
  /** How often targets are scraped, where a job says nothing else. Default: `30s`. */
  readonly scrapeInterval?: Duration
  /** How often rules are evaluated. Default: `30s`. */
  readonly ruleInterval?: Duration
  /** The Kubernetes versions that the output must serve, both included. Default: all that mangru knows. */
  readonly kubernetes?: { readonly from?: string; readonly to?: string }
  /** Jobs by mangru's name for them: what their `job` label says, whether and how often they are scraped. */
  readonly jobs?: {
    readonly [Job in JobName]?: {
      readonly names?: readonly string[]
      readonly scraped?: boolean
      readonly interval?: Duration
      /** Where its pods or its service are. Default: the usual namespace, else `scrape.namespace`. */
      readonly namespace?: string
      /** The labels of its pods or its service. Default: the usual ones. */
      readonly labels?: Readonly<Record<string, string>>
    }
  }
  /** How the scrape configuration that mangru writes is. */
  readonly scrape?: {
    /** Where Prometheus and the exporters run. Default: `monitoring`. */
    readonly namespace?: string
    /** Whether to store only what rules and dashboards read. Default: `false`. */
    readonly keepOnly?: boolean
  }
  /** What becomes of the rules and dashboards of kube-prometheus-stack: `off`, or `shadow`, which notifies nobody. Default: `off`. */
  readonly stackRules?: StackRules
  /** Whether every alert gets the label `shadow` and goes nowhere, beside the rules of old. Default: `false`. */
  readonly shadow?: boolean
  /** What Alertmanager's receivers are called. Default: `on-call`, `team` and `dead-man`. */
  readonly receivers?: { readonly critical?: string; readonly warning?: string; readonly deadMan?: string }
  /** The time zone of the nights in which warnings wait. Default: `UTC`. */
  readonly timeZone?: string
  /** How node-exporter series find their Kubernetes node. Default: as the stack does. */
  readonly nodeName?: NodeNameSource
  /** The kubelet's `evictionHard`. Default: the kubelet's own defaults. */
  readonly eviction?: Partial<EvictionThresholds>
  /** Nodes that differ, by a regular expression over their names. The first that matches holds. */
  readonly nodePools?: readonly {
    readonly name: string
    readonly nodes: string
    readonly eviction?: Partial<EvictionThresholds>
    readonly limits?: Limits<Own>
  }[]
  readonly nodes?: {
    /** A regular expression over the names of virtual nodes, which no alert watches. */
    readonly ignored?: string
    /** Keys of taints that say that a node is about to go. */
    readonly deletionTaints?: readonly string[]
    /** Conditions that mean trouble while they are true, those of node-problem-detector among them. Default: `NetworkUnavailable`. */
    readonly problemConditions?: readonly string[]
    /** The label of nodes that names their pool. kube-state-metrics must be let show it. Default: none, all are one pool. */
    readonly poolLabel?: string
  }
  /** Regular expressions over the names of namespaces: watched at all, left out, critical. */
  readonly namespaces?: { readonly watched?: string; readonly ignored?: string; readonly critical?: string }
  readonly volumes?: {
    /** A regular expression over the names of claims that may fill up: nobody watches how full they are. */
    readonly ignored?: string
    /** The label by which a claim says so itself, with the value `true`. kube-state-metrics must be let show it. Default: none. */
    readonly optOutLabel?: string
  }
  /**
   * What the API server promises: the share of its requests that neither fail nor are slow, over what period, and how
   * many requests a window must have to be judged. Default: `99%` over `30d`, 1000.
   */
  readonly slo?: Partial<Objective>
  /** Limits that hold everywhere. */
  readonly limits?: Limits<Own>
  /** Limits of some namespaces, by a regular expression over their names. */
  readonly namespaceLimits?: readonly { readonly namespaces: string; readonly limits: Limits<Own> }[]
  readonly overrides?: ConfiguredOverrides<Own>
  /** What alerts and dashboards are written in. Default: `en`. */
  readonly language?: Language
  /** The values of the `severity` label. Default: `critical` and `warning`. */
  readonly severities?: { readonly [S in Severity]?: string }
  readonly urls?: {
    /** Where the folder `runbooks/` is published; alerts link into it. */
    readonly runbooks?: string
    /** Grafana's address; alerts link to their dashboards. */
    readonly grafana?: string
  }
  /** Packs of your own, beside mangru's. Only in `mangru.config.ts`, for packs are code. */
  readonly packs?: readonly Own[]
  /** Where the output goes, relative to the configuration. Default: `generated`. */
  readonly out?: string
}

/** Any configuration, when its packs are not known as types. */
export type AnyConfig = Config<Pack>

/** States a configuration, with names that complete from mangru's packs and from its own. */
export const defineConfig = <const Own extends Pack = never>(config: Config<Own>): Config<Own> => config
