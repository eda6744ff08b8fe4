/** The labels that the series of a result may carry, without the metric's name. */
export interface LabelSet {
  readonly labels: ReadonlySet<string>
  /** There may be others too, because a source is not known. */
  readonly open: boolean
  /** The result is one number or string, which has no labels. */
  readonly scalar: boolean
}

/** The labels of a metric's series by its name, those that scraping adds included; undefined for a name not known. */
export type SourceLabels = (metric: string) => readonly string[] | undefined

export const scalar: LabelSet = { labels: new Set(), open: false, scalar: true }

/** A vector with these labels, and with any others too when it is open. */
export const vector = (labels: Iterable<string>, open = false): LabelSet => ({
  labels: new Set(labels),
  open,
  scalar: false,
})

/** Whether a series of the set may carry the label. */
export const may = ({ labels, open }: LabelSet, label: string): boolean => open || labels.has(label)

export const including = ({ labels, open }: LabelSet, added: Iterable<string>): LabelSet =>
  vector([...labels, ...added], open)

export const excluding = ({ labels, open }: LabelSet, removed: readonly string[]): LabelSet =>
  vector(
    [...labels].filter((label) => !removed.includes(label)),
    open,
  )

/** Of some labels those that the set may carry. */
export const only = (set: LabelSet, kept: readonly string[]): LabelSet =>
  vector(kept.filter((label) => may(set, label)))

export const union = (a: LabelSet, b: LabelSet): LabelSet => vector([...a.labels, ...b.labels], a.open || b.open)

/** What both sets may carry. */
export const intersection = (a: LabelSet, b: LabelSet): LabelSet =>
  vector(
    [...a.labels, ...b.labels].filter((label) => may(a, label) && may(b, label)),
    a.open && b.open,
  )
