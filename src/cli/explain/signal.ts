import { basename } from 'node:path'
import { scopedLimits } from '../../assemble/limits.js'
import { isQuantity } from '../../core/quantity.js'
import type { BuiltSignal } from '../../model/bundle.js'
import { tierNames } from '../../model/severity.js'
import { format } from '../../promql/print.js'
import type { Described } from '../pipeline.js'
import type { Explanation } from './explanation.js'
import { alertRulesOf, panelsWhere, readersOf } from './readers.js'

/** A signal, or the record that holds it: what it counts, its expression, its limits, and who reads it. */
export const explainSignal = (built: BuiltSignal, { loaded, bundle }: Described): Explanation => {
  const { signal, pack, expr } = built
  const { settings } = bundle
  const fallback = expr.text !== signal.expr(settings).text
  return {
    name: signal.name,
    kind: `signal of the pack ${pack}: a ${signal.kind} in ${signal.unit} by ${signal.by.join(', ')}`,
    means: signal.means[settings.language],
    facts: [
      [
        fallback
          ? `expression, for what ${settings.stack} with the profile ${settings.profile} delivers`
          : 'expression',
        [format(expr.text)],
      ],
      ['recorded as', signal.record ? [`${signal.record}, every ${signal.interval ?? settings.ruleInterval}`] : []],
      ['limits', limitLines(built, { loaded, bundle })],
      ['read by', readers(built, { loaded, bundle })],
      [
        'cases',
        bundle.cases.flatMap((story) => ('record' in story && story.record.name === signal.name ? [story.tells] : [])),
      ],
    ],
  }
}

const limitLines = ({ signal, comparison, limits }: BuiltSignal, { loaded, bundle }: Described): readonly string[] =>
  tierNames.flatMap((severity) => {
    const limit = limits[severity]
    if (limit === undefined || comparison === undefined) return []
    if (comparison === '==') return [`${severity} while it holds`]
    const origin =
      bundle.settings.limits[signal.name]?.[severity] === undefined ? 'default' : basename(loaded.file ?? '')
    const value = isQuantity(limit) ? limit : `\n${format(limit.text)}`
    return [
      `${severity} ${comparison} ${value} (${origin}; limits.${signal.name}.${severity})`,
      ...scopedLimits(signal, severity, bundle.settings).map(
        (scoped) => `${severity} ${comparison} ${scoped.limit} where ${scoped.label} is ${scoped.values}`,
      ),
    ]
  })

const readers = ({ signal }: BuiltSignal, { bundle }: Described): readonly string[] => [
  ...new Set([
    ...alertRulesOf(bundle)
      .filter(({ reads }) => reads.includes(signal.name))
      .map(({ alert }) => `alert ${alert.name}`),
    ...panelsWhere(bundle, ({ signals }) => signals.some((shown) => shown.signal.name === signal.name)),
    ...(signal.record ? readersOf(bundle, signal.record) : []),
  ]),
]
