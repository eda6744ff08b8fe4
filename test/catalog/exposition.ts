/** A family as an exposition shows it. */
export interface Exposed {
  readonly type: string
  /** Label names with their values; without `le` and `quantile`, which belong to the type. Absent without a sample. */
  readonly labels?: Labels
}

type Labels = Readonly<Record<string, readonly string[]>>

/** The families of an exposition in Prometheus' text format, by name. */
export const familiesIn = (exposition: string): ReadonlyMap<string, Exposed> => {
  const types = new Map<string, string>()
  const labels = new Map<string, Map<string, Set<string>>>()
  for (const line of exposition.split('\n')) {
    const declared = /^# TYPE (\S+) (\S+)/.exec(line)
    if (declared) types.set(declared[1] ?? '', declared[2] ?? '')
    const [, series, body = ''] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? /.exec(line) ?? []
    if (!series) continue
    const family = familyOf(series, types)
    const seen = labels.get(family) ?? new Map<string, Set<string>>()
    for (const [, name = '', value = ''] of body.matchAll(/(\w+)="((?:\\.|[^"\\])*)"/g)) {
      if (!isOfType(name, types.get(family))) seen.set(name, (seen.get(name) ?? new Set()).add(value))
    }
    labels.set(family, seen)
  }
  return new Map(
    [...new Set([...types.keys(), ...labels.keys()])].map((name) => {
      const seen = labels.get(name)
      return [name, { type: types.get(name) ?? 'untyped', ...(seen && { labels: sorted(seen) }) }]
    }),
  )
}

const familyOf = (series: string, types: ReadonlyMap<string, string>): string => {
  if (types.has(series)) return series
  const stem = series.replace(/_(?:bucket|sum|count)$/, '')
  return types.has(stem) ? stem : series
}

const isOfType = (label: string, type: string | undefined): boolean =>
  (label === 'le' && type === 'histogram') || (label === 'quantile' && type === 'summary')

const sorted = (seen: ReadonlyMap<string, ReadonlySet<string>>): Labels =>
  Object.fromEntries([...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, [...values].sort()]))
