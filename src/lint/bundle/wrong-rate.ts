import { type Located, locate } from '../../catalog/query.js'
import { type Selector, selectorsOf } from '../../promql/selectors.js'
import { foundAt } from '../expressions.js'
import type { BundleRule } from '../rule.js'

const ofCounters = ['rate', 'irate', 'increase', 'resets']

/** A counter that is read as it stands, or a gauge of which a rate is taken. */
export const wrongRate: BundleRule = {
  name: 'wrong-rate',
  severity: 'error',
  check: ({ signals }) =>
    signals.flatMap(({ signal, expr: { text } }) =>
      selectorsOf(text).flatMap((selector) => {
        const message = faultIn(selector, signal.kind === 'counter')
        return message ? [foundAt({ path: `signal ${signal.name}`, text }, selector.from, selector.to, message)] : []
      }),
    ),
}

// What has no type may count: node-exporter's /proc/vmstat does. A signal of kind counter subtracts what a counter was from what it is.
const faultIn = ({ metric = '', within }: Selector, subtracts: boolean): string | undefined => {
  const places = locate(metric)
  const rated = within.some((name) => ofCounters.includes(name))
  if (places.length === 0) return undefined
  const counts = countsAs(metric)
  if (places.every(counts))
    return rated || subtracts ? undefined : `${metric} only ever grows: take its rate or increase`
  return rated && !places.some((place) => counts(place) || place.family.type === 'untyped')
    ? `${metric} is a gauge: its rate means nothing`
    : undefined
}

// Of a summary, the quantiles alone are gauges.
const countsAs =
  (metric: string) =>
  ({ family: { name, type } }: Located): boolean =>
    type === 'counter' || type === 'histogram' || (type === 'summary' && name !== metric)
