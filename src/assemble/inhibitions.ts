import type { AlertRule, Inhibition } from '../model/bundle.js'
import { type Severity, severities } from '../model/severity.js'

/**
 * Who silences whom: a higher tier of an alert its lower one for the same object, and a cause, or one tier of it, its
 * effects. An edge needs a shared label besides `cluster`, or a source that is the whole cluster; other effects leave
 * their cause out in PromQL. What is critical is silenced by what is critical alone. Causes that are not built are skipped.
 */
export const inhibitions = (rules: readonly AlertRule[]): readonly Inhibition[] => {
  const byName = new Map(rules.map((rule) => [rule.alert.name, rule]))
  return [...byName.values()].flatMap((effect) => [
    ...tiersOf(effect, rules),
    ...(effect.alert.causedBy ?? []).flatMap((cause) => {
      const [name = '', named] = cause.split('.')
      const tier = severities.find((severity) => severity === named)
      const source = rules.find((rule) => rule.alert.name === name && (!tier || rule.severity === tier))
      return source ? causeOver(source, tier, effect, rules) : []
    }),
  ])
}

const severitiesOf = ({ alert }: AlertRule, rules: readonly AlertRule[]): readonly Severity[] =>
  severities.filter((severity) => rules.some((rule) => rule.alert.name === alert.name && rule.severity === severity))

const tiersOf = ({ alert }: AlertRule, rules: readonly AlertRule[]): readonly Inhibition[] => {
  const [critical, warning] = severities.map((severity) =>
    rules.find((rule) => rule.alert.name === alert.name && rule.severity === severity),
  )
  if (!critical || !warning) return []
  return [
    {
      source: { alert: alert.name, severity: 'critical' },
      target: { alert: alert.name, severity: 'warning' },
      // The higher tier may be about the whole of which the lower one tells parts.
      equal: warning.identity.filter((label) => critical.identity.includes(label)),
    },
  ]
}

const causeOver = (
  source: AlertRule,
  tier: Severity | undefined,
  target: AlertRule,
  rules: readonly AlertRule[],
): readonly Inhibition[] => {
  const equal = target.identity.filter((label) => source.identity.includes(label))
  const wholeCluster = source.identity.every((label) => label === 'cluster')
  if (!wholeCluster && equal.every((label) => label === 'cluster')) {
    throw new TypeError(
      `${source.alert.name} cannot inhibit ${target.alert.name}: they share no label besides cluster, so exclude it in the condition`,
    )
  }
  return bySeverity(source, tier, target, rules).map((edge) => ({ ...edge, equal }))
}

/** Which tiers of a cause silence which of an effect: all of them all, unless a warning would silence what is critical. */
const bySeverity = (
  source: AlertRule,
  tier: Severity | undefined,
  target: AlertRule,
  rules: readonly AlertRule[],
): readonly Omit<Inhibition, 'equal'>[] => {
  const [cause, effect] = [source.alert.name, target.alert.name]
  const causes = tier ? [tier] : severitiesOf(source, rules)
  const effects = severitiesOf(target, rules)
  if (!causes.includes('warning') || !effects.includes('critical')) {
    return [{ source: { alert: cause, ...(tier && { severity: tier }) }, target: { alert: effect } }]
  }
  return effects
    .filter((severity) => severity === 'warning' || causes.includes(severity))
    .map((severity) => ({
      source: { alert: cause, ...(severity === 'critical' && { severity }) },
      target: { alert: effect, severity },
    }))
}
