import { type Duration, isDuration, seconds } from '../../core/duration.js'
import type { Bundle } from '../../model/bundle.js'
import { selectorsOf } from '../../promql/selectors.js'
import { foundAt, ruleExpressions } from '../expressions.js'
import type { BundleRule } from '../rule.js'

/** A window over a record that is shorter than the record's interval: at times there is no sample in it. */
export const shortLookBack: BundleRule = {
  name: 'short-look-back',
  severity: 'error',
  check: (bundle) => {
    const intervals = intervalsOf(bundle)
    return ruleExpressions(bundle).flatMap((named) =>
      selectorsOf(named.text).flatMap(({ metric = '', window = '', from, to }) => {
        const interval = intervals.get(metric)
        if (interval === undefined || !isDuration(window) || seconds(window) >= seconds(interval)) return []
        return [foundAt(named, from, to, `${metric} is recorded every ${interval}, and read over ${window}`)]
      }),
    )
  },
}

const intervalsOf = ({ signals, settings }: Bundle): ReadonlyMap<string, Duration> =>
  new Map(
    signals.flatMap(({ signal }) =>
      signal.record ? [[signal.record, signal.interval ?? settings.ruleInterval] as const] : [],
    ),
  )
