import { locate } from '../../catalog/query.js'
import { type Selector, selectorsOf } from '../../promql/selectors.js'
import { detailExpressions, foundAt, panelExpressions, ruleExpressions } from '../expressions.js'
import type { BundleRule } from '../rule.js'

/** A selector that mixes what several components, or several endpoints of one, expose under one name. */
export const mixedSources: BundleRule = {
  name: 'mixed-sources',
  severity: 'error',
  check: (bundle) =>
    [...ruleExpressions(bundle), ...panelExpressions(bundle), ...detailExpressions(bundle)].flatMap((named) =>
      selectorsOf(named.text).flatMap((selector) =>
        lacking(selector).map((label) =>
          foundAt(named, selector.from, selector.to, messages[label](selector), `Match ${label}.`),
        ),
      ),
    ),
}

const messages = {
  job: ({ metric }: Selector) => `${metric} is exposed by several components`,
  metrics_path: ({ metric }: Selector) => `${metric} stands on several endpoints of one job`,
} as const

// Every target has `up` and its like: a census may want all of them.
const lacking = ({ metric = '', matchers }: Selector): readonly (keyof typeof messages)[] => {
  const places = locate(metric).filter(({ endpoint }) => endpoint.exporter !== 'scrape')
  const chosen = (label: string) => matchers.some((matcher) => matcher.label === label)
  const jobs = new Set(places.map(({ job }) => job))
  if (jobs.size > 1) return chosen('job') ? [] : ['job']
  const paths = new Set(places.map(({ endpoint }) => endpoint.path))
  return paths.size > 1 && !chosen('metrics_path') ? ['metrics_path'] : []
}
