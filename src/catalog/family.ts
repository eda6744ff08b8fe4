export const metricTypes = ['counter', 'gauge', 'histogram', 'summary', 'untyped'] as const
export type MetricType = (typeof metricTypes)[number]

/** What changed about a family's labels in a version of its exporter. */
export interface LabelChange {
  readonly version: string
  readonly added?: readonly string[]
  readonly removed?: readonly string[]
}

/** What is known about a family besides its name, type and labels. Versions are those of its endpoint's line. */
export interface Facts {
  /** The first version that has it; as old as the catalog reaches when left out. */
  readonly since?: string
  /** The first version that hides it unless a flag asks for it, such as `--show-hidden-metrics-for-version`. */
  readonly hiddenIn?: string
  /** The first version that no longer has it. */
  readonly removedIn?: string
  /** For a histogram: the first version that by default has no bucket but `+Inf`. */
  readonly bucketsGoneIn?: string
  readonly stability?: 'INTERNAL' | 'ALPHA' | 'BETA' | 'STABLE' | 'EXPERIMENTAL'
  /** What switches it on, where it is off by default. */
  readonly optIn?: string
  /** What switches it off, where it is on by default. */
  readonly optOut?: string
  /** `event`: no series before the first event; `always`: there from the start of the process. */
  readonly presence?: 'always' | 'event'
  readonly labelChanges?: readonly LabelChange[]
  /** All values that a label can have. */
  readonly values?: Readonly<Record<string, readonly string[]>>
  /** Usual values of a label that can have others too. */
  readonly usual?: Readonly<Record<string, readonly string[]>>
  /** Labels are further made from names of others' labels or annotations, with this prefix. */
  readonly labelPrefix?: string
  /** For families of a shared library: the exporters that expose it; all that use the library when left out. */
  readonly on?: readonly string[]
}

/** A metric family, by the name in its `# TYPE` line. */
export interface Family extends Facts {
  readonly name: string
  readonly type: MetricType
  readonly labels: readonly string[]
}

type Define = (name: string, labels: readonly string[], facts?: Facts) => Family

const define =
  (type: MetricType): Define =>
  (name, labels, facts = {}) => ({ name, type, labels, ...facts })

export const counter = define('counter')
export const gauge = define('gauge')
export const histogram = define('histogram')
export const summary = define('summary')
export const untyped = define('untyped')

/** A place that Prometheus scrapes. */
export interface Endpoint {
  readonly exporter: string
  readonly path: string
  /** Whose versions `since` and `removedIn` are: Kubernetes' own, or the exporter's. */
  readonly versions: 'kubernetes' | 'own'
  readonly families: readonly Family[]
  /** Families whose names are made from what is found on the machine or in the configuration. */
  readonly dynamic?: readonly DynamicFamilies[]
}

/** Families that cannot be listed: a regular expression that their whole name matches, and where the rest comes from. */
export interface DynamicFamilies {
  readonly pattern: string
  readonly namedAfter: string
  readonly optIn?: string
}

/** The families of a shared library that an exporter exposes. */
export const sharedWith = (exporter: string, families: readonly Family[]): readonly Family[] =>
  families.filter(({ on }) => on === undefined || on.includes(exporter))
