import { type Located, locate } from '../catalog/query.js'
import { absentIn } from '../catalog/versions.js'
import { byCodePoint } from '../core/compare.js'
import type { AlertRule, Bundle, RecordRule } from '../model/bundle.js'
import type { Input, Settings } from '../model/settings.js'
import { sourcesOf } from '../model/sources.js'
import { type Selector, selectorsOf } from '../promql/selectors.js'

/** What the alerts of a bundle read, by themselves and through records, as far as it is there in every cluster. */
export const inputsOf = ({ groups, settings }: Bundle): readonly Input[] => {
  const found = new Map<string, Omit<Input, 'series'> & { series: Set<string> }>()
  for (const selector of selectorsOfAlerts(groups.flatMap(({ rules }) => rules))) {
    for (const source of sourcesOf(selector, settings).filter((one) => isAlwaysThere(one, settings))) {
      const place = placeOf(source, selector.metric ?? '')
      const key = `${place.job} ${place.path ?? ''}`
      const input = found.get(key) ?? { ...place, series: new Set() }
      found.set(key, input)
      input.series.add(counted(selector.metric ?? ''))
    }
  }
  return [...found]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([, input]) => ({ ...input, series: [...input.series].sort(byCodePoint) }))
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

// What Prometheus itself adds to a scrape, and what only some Kubernetes versions have, is no input.
const isAlwaysThere = (source: Located, settings: Settings): boolean =>
  settings.jobs[source.job].scraped &&
  source.endpoint.path !== '' &&
  source.family.presence === 'always' &&
  absentIn(source, settings.kubernetes) === undefined

const placeOf = ({ job, endpoint }: Located, series: string): Omit<Input, 'series'> => {
  const endpoints = locate(series).filter((place) => place.job === job)
  return endpoints.length > 1 ? { job, path: endpoint.path } : { job }
}

// A histogram is there when its count is, which is one series for many.
const counted = (series: string): string => series.replace(/_bucket$/, '_count')
