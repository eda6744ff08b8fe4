import type { AlertRule, Inhibition } from '../model/bundle.js'

/**
 * Who silences whom: a higher tier of an alert its lower one for the same object, and a cause its effects. An edge
 * needs a shared label besides `cluster`, or a source that is the whole cluster; other effects leave their cause out
 * in PromQL. Causes that are not built are skipped.
 */
export const inhibitions = (rules: readonly AlertRule[]): readonly Inhibition[] => {
  const byName = new Map(rules.map((rule) => [rule.alert.name, rule]))
  return [...byName.values()].flatMap((effect) => [
    ...tiersOf(effect, rules),
    ...(effect.alert.causedBy ?? []).flatMap((cause) => {
      const source = byName.get(cause)
      return source ? [causeOver(source, effect)] : []
    }),
  ])
}

const tiersOf = ({ alert, identity }: AlertRule, rules: readonly AlertRule[]): readonly Inhibition[] => {
  const tiers = new Set(rules.filter((rule) => rule.alert.name === alert.name).map(({ severity }) => severity))
  if (!tiers.has('critical') || !tiers.has('warning')) return []
  return [
    {
      source: { alert: alert.name, severity: 'critical' },
      target: { alert: alert.name, severity: 'warning' },
      equal: identity,
    },
  ]
}

const causeOver = (source: AlertRule, target: AlertRule): Inhibition => {
  const equal = target.identity.filter((label) => source.identity.includes(label))
  const wholeCluster = source.identity.every((label) => label === 'cluster')
  if (!wholeCluster && equal.every((label) => label === 'cluster')) {
    throw new TypeError(
      `${source.alert.name} cannot inhibit ${target.alert.name}: they share no label besides cluster, so exclude it in the condition`,
    )
  }
  return { source: { alert: source.alert.name }, target: { alert: target.alert.name }, equal }
}
