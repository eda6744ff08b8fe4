import type { JobName } from '../catalog/jobs.js'
import type { Located } from '../catalog/query.js'
import { absentIn } from '../catalog/versions.js'
import { byCodePoint } from '../core/compare.js'
import type { AlertRule, Bundle, RecordRule } from '../model/bundle.js'
import type { Input, Settings } from '../model/settings.js'
import type { Selector } from '../promql/selectors.js'
import { selectorsOf } from '../promql/selectors.js'
import { sourcesOf } from './sources.js'

/** What the alerts of a bundle read, by themselves and through records, as far as it is there in every cluster. */
export const inputsOf = ({ groups, settings }: Bundle): readonly Input[] => {
  const found = new Map<JobName, Set<string>>()
  for (const selector of selectorsOfAlerts(groups.flatMap(({ rules }) => rules))) {
    for (const { job } of sourcesOf(selector, settings).filter((source) => isAlwaysThere(source, settings)))
      found.set(job, (found.get(job) ?? new Set()).add(counted(selector.metric ?? '')))
  }
  return [...found]
    .map(([job, series]) => ({ job, series: [...series].sort(byCodePoint) }))
    .sort((a, b) => byCodePoint(a.job, b.job))
}

const selectorsOfAlerts = (rules: readonly (AlertRule | RecordRule)[]): readonly Selector[] => {
  const records = new Map(rules.flatMap((rule) => (rule.kind === 'record' ? [[rule.record, rule] as const] : [])))
  const read = new Set<AlertRule | RecordRule>()
  const visit = (rule: AlertRule | RecordRule): readonly Selector[] => {
    if (read.has(rule)) return []
    read.add(rule)
    return selectorsOf(rule.expr.text).flatMap((selector) => {
      const record = records.get(selector.metric ?? '')
      return record ? visit(record) : [selector]
    })
  }
  return rules.filter(({ kind }) => kind === 'alert').flatMap(visit)
}

// What Prometheus itself adds to a scrape, and what other Kubernetes versions have, is no input.
const isAlwaysThere = (source: Located, settings: Settings): boolean =>
  settings.jobs[source.job].scraped &&
  source.endpoint.path !== '' &&
  source.family.presence === 'always' &&
  absentIn(source, settings.kubernetes) === undefined

// A histogram is there when its count is, which is one series for many.
const counted = (series: string): string => series.replace(/_bucket$/, '_count')
