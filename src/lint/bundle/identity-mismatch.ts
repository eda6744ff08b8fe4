import type { Bundle } from '../../model/bundle.js'
import { inferLabels } from '../../promql/labels.js'
import type { BundleRule } from '../rule.js'
import { sourceLabels } from '../sources.js'

/** A signal whose expression has other labels than the identity that it declares. */
export const identityMismatch: BundleRule = {
  name: 'identity-mismatch',
  severity: 'error',
  check: (bundle: Bundle) =>
    bundle.signals.flatMap(({ signal, expr }) => {
      const { labels, open } = inferLabels(expr.text, sourceLabels(bundle))
      const lacking = signal.by.filter((label) => !open && !labels.has(label))
      const foreign = [...labels].filter((label) => !signal.by.includes(label))
      return [
        ...(lacking.length > 0 ? [`it declares ${lacking.join(', ')}, which its expression does not have`] : []),
        ...(foreign.length > 0 ? [`its expression has ${foreign.join(', ')}, which it does not declare`] : []),
      ].map((message) => ({
        where: { path: `signal ${signal.name}` },
        message,
        help: 'Aggregate by the identity, or mend by.',
      }))
    }),
}
