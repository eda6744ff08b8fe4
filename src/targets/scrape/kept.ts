import type { JobName } from '../../catalog/jobs.js'
import { type Located, seriesNames } from '../../catalog/query.js'
import { byCodePoint } from '../../core/compare.js'
import type { Bundle } from '../../model/bundle.js'
import { sourcesOf } from '../../model/sources.js'
import { escapeRegex, matchesWhole } from '../../promql/matchers.js'
import { type Selector, selectorsOf } from '../../promql/selectors.js'

/** The series that are read of one endpoint, by full name: all of them, or only the buckets of these bounds. */
export type KeepList = ReadonlyMap<string, 'all' | ReadonlySet<string>>

/** What a bundle reads of an endpoint; undefined where not even whether it answers. */
export type Kept = (job: JobName, path: string) => KeepList | undefined

/** What the rules and dashboards of a bundle read, by endpoint. */
export const keptOf = (bundle: Bundle): Kept => {
  const lists = new Map<string, Map<string, 'all' | Set<string>>>()
  for (const selector of expressionsOf(bundle).flatMap(selectorsOf).flatMap(byName)) {
    for (const source of sourcesOf(selector, bundle.settings)) {
      const path = source.endpoint.path || pathIn(selector)
      if (path === undefined) continue
      const key = `${source.job} ${path}`
      const list = lists.get(key) ?? new Map()
      lists.set(key, list)
      if (source.endpoint.path !== '') add(list, source, selector)
    }
  }
  return (job, path) => lists.get(`${job} ${path}`)
}

/** A keep-list as a regular expression over a series' name and, after a semicolon, its `le`; or over the name alone. */
export const keepRegex = (list: KeepList): { readonly regex: string; readonly byBucket: boolean } => {
  const sorted = [...list].toSorted(([a], [b]) => byCodePoint(a, b))
  const whole = sorted.flatMap(([name, what]) => (what === 'all' ? [name] : []))
  const buckets = sorted.flatMap(([name, what]) =>
    what === 'all' ? [] : [`${name};(?:${[...what].sort(byCodePoint).join('|')})`],
  )
  if (buckets.length === 0) return { regex: whole.join('|'), byBucket: false }
  return { regex: [...(whole.length > 0 ? [`(?:${whole.join('|')});.*`] : []), ...buckets].join('|'), byBucket: true }
}

// Of panels the signals' own expressions, which have no variables of Grafana in them.
const expressionsOf = ({ groups, dashboards }: Bundle): readonly string[] => [
  ...groups
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => [rule.expr, ...(rule.kind === 'alert' ? rule.details.map(({ expr }) => expr) : [])])
    .map(({ text }) => text),
  ...dashboards.flatMap(({ rows, variables }) => [
    ...variables.map(({ from }) => from),
    ...rows.flatMap(({ panels }) => panels.flatMap(({ queries }) => queries.map(({ signal }) => signal.read.text))),
  ]),
]

const byName = (selector: Selector): readonly Selector[] => {
  const pattern = selector.matchers.find(({ label, op }) => label === '__name__' && op === '=~')
  if (selector.metric !== undefined || !pattern) return [selector]
  return seriesNames()
    .filter((name) => matchesWhole(pattern.value, name))
    .map((metric) => ({ ...selector, metric }))
}

// `up` and its like are of every endpoint; one that a selector names by its path must be scraped for them alone.
const pathIn = ({ matchers }: Selector): string | undefined =>
  matchers.find(({ label, op }) => label === 'metrics_path' && op === '=')?.value

const add = (
  list: Map<string, 'all' | Set<string>>,
  { labels }: Located,
  { metric = '', matchers }: Selector,
): void => {
  const bound = labels.includes('le')
    ? matchers.find(({ label, op }) => label === 'le' && (op === '=' || op === '=~'))
    : undefined
  const known = list.get(metric)
  if (!bound || known === 'all') list.set(metric, 'all')
  else list.set(metric, (known ?? new Set()).add(bound.op === '=' ? escapeRegex(bound.value) : bound.value))
}
