import { locate } from '../../catalog/query.js'
import type { BuiltSignal, Bundle } from '../../model/bundle.js'
import { type Selector, selectorsOf } from '../../promql/selectors.js'
import { foundAt } from '../expressions.js'
import type { BundleRule } from '../rule.js'

/** A gauge that a rule reads without look-back: one failed scrape and its `for` begins anew. */
export const bareGauge: BundleRule = {
  name: 'bare-gauge',
  severity: 'error',
  check: (bundle) =>
    bundle.signals
      .filter((built) => built.signal.kind === 'gauge' && isReadByRules(built, bundle))
      .flatMap(({ signal, expr: { text } }) =>
        selectorsOf(text)
          .filter(isBare)
          .map(({ metric, from, to }) =>
            foundAt(
              { path: `signal ${signal.name}`, text },
              from,
              to,
              `${metric} is read without look-back, so one failed scrape resets \`for\``,
              'Read it by latest(…), or make the signal a sum and record it.',
            ),
          ),
      ),
}

// What only a panel reads may blink.
const isReadByRules = ({ signal }: BuiltSignal, { groups }: Bundle): boolean =>
  signal.record !== undefined ||
  groups.some(({ rules }) => rules.some((rule) => rule.kind === 'alert' && rule.reads.includes(signal.name)))

const isBare = ({ metric = '', window, resampled }: Selector): boolean =>
  window === undefined &&
  !resampled &&
  (metric.includes(':') || locate(metric).some(({ family }) => family.type === 'gauge'))
