import { seconds } from '../../core/duration.js'
import type { AlertRef, AlertRule, Bundle } from '../../model/bundle.js'
import type { BundleRule, Found } from '../rule.js'

/** An inhibition whose source is pending longer, or over sooner, than its effect: then both notify. */
export const inhibitionOrder: BundleRule = {
  name: 'inhibition-order',
  severity: 'error',
  check: (bundle) =>
    bundle.inhibitions.flatMap(({ source, target }) =>
      rulesOf(source, bundle).flatMap((cause) => rulesOf(target, bundle).flatMap((effect) => faults(cause, effect))),
    ),
}

const rulesOf = ({ alert, severity }: AlertRef, { groups }: Bundle): readonly AlertRule[] =>
  groups
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.kind === 'alert')
    .filter((rule) => rule.alert.name === alert && (severity === undefined || rule.severity === severity))

const faults = (cause: AlertRule, effect: AlertRule): readonly Found[] => {
  const where = { path: `alert ${cause.alert.name}.${cause.severity}` }
  const of = `${effect.alert.name}.${effect.severity}`
  const late = seconds(cause.tier.for) > seconds(effect.tier.for)
  const short = seconds(cause.tier.keepFiringFor) < seconds(effect.tier.keepFiringFor)
  return [
    ...(late
      ? [{ where, message: `it waits longer (${cause.tier.for}) than ${of}, which it inhibits (${effect.tier.for})` }]
      : []),
    ...(short
      ? [
          {
            where,
            message: `it keeps firing less long (${cause.tier.keepFiringFor}) than ${of} (${effect.tier.keepFiringFor})`,
          },
        ]
      : []),
  ]
}
