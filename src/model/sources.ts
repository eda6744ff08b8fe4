import { type Located, locate } from '../catalog/query.js'
import { type Matcher, matchesWhole } from '../promql/matchers.js'
import type { Selector } from '../promql/selectors.js'
import type { Settings } from './settings.js'

/** Where a selector's series may come from; what is no exporter's, such as a record, comes from nowhere. */
export const sourcesOf = ({ metric = '', matchers }: Selector, settings: Settings): readonly Located[] =>
  locate(metric).filter(({ job, endpoint }) =>
    matchers.every(({ label, ...matcher }) => {
      if (label === 'metrics_path' && !settings.jobs[job].hasPath) return accepts(matcher, '')
      if (label === 'metrics_path') return endpoint.path === '' || accepts(matcher, endpoint.path)
      if (label === 'job') return settings.jobs[job].names.some((name) => accepts(matcher, name))
      return true
    }),
  )

const accepts = ({ op, value }: Matcher, found: string): boolean => {
  const equal = op === '=' || op === '!=' ? value === found : matchesWhole(value, found)
  return op.startsWith('!') ? !equal : equal
}
