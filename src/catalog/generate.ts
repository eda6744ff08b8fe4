import { byCodePoint } from '../core/compare.js'
import { scrape } from './exporters/scrape.js'
import type { Family } from './family.js'
import { type JobName, jobNames, jobs } from './jobs.js'
import { seriesOf } from './series.js'

const quoted = (value: string): string => `'${value.replaceAll("'", "\\'")}'`

const union = (values: readonly string[]): string => values.map(quoted).join(' | ')

/** The type of a label: its values where all are known, its usual ones and any other, or any. */
const valueType = ({ values, usual }: Family, label: string): string => {
  const all = values?.[label]
  const some = usual?.[label]
  if (all) return union(all)
  return some ? `${union(some)} | Other` : 'string'
}

/** What is known about one series over all families that share its name. */
interface Merged {
  readonly labels: Map<string, Set<string>>
  prefix?: string
}

const merged = (): ReadonlyMap<string, Merged> => {
  const all = new Map<string, Merged>()
  const families = [...jobNames.flatMap((job) => jobs[job].endpoints), scrape].flatMap(({ families }) => families)
  for (const family of families) {
    for (const { name, labels } of seriesOf(family)) {
      const entry: Merged = all.get(name) ?? { labels: new Map() }
      for (const label of labels) {
        entry.labels.set(label, (entry.labels.get(label) ?? new Set()).add(valueType(family, label)))
      }
      if (family.labelPrefix) entry.prefix = family.labelPrefix
      all.set(name, entry)
    }
  }
  return all
}

const line = (name: string, { labels, prefix }: Merged): string => {
  const fields = [...labels]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([label, types]) => `${label}: ${[...types].sort(byCodePoint).join(' | ')}`)
  const further = prefix ? [`[label: \`${prefix}\${string}\`]: string`] : []
  return `  ${name}: { ${[...fields, ...further].join('; ')} }`
}

/** The text of `types.gen.ts`: every series with its labels and their values, for the type checker and the editor. */
export const generateTypes = (): string => {
  const entries = [...merged()].sort(([a], [b]) => byCodePoint(a, b))
  const scraped = jobNames.flatMap((job: JobName) => [...jobs[job].exporterLabels, ...jobs[job].objectLabels])
  const target = [...new Set(['cluster', 'job', 'instance', ...scraped])].sort(byCodePoint)
  return `// Generated from the catalog by \`npm run generate\`. Do not edit.

type Other = string & {}

/** The labels of each series in the exposition, with their values where the catalog knows them. */
export interface SeriesLabels {
${entries.map(([name, entry]) => line(name, entry)).join('\n')}
}

export type MetricName = keyof SeriesLabels

/** Labels that scraping adds. */
export type TargetLabel = ${union(target)}
`
}
