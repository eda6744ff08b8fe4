import type { Bundle } from '../../../src/model/bundle.js'
import type { Client, LabelSet } from '../../../src/prometheus/client.js'
import type { Shown } from './faults.js'

/** An alert and an object for which its condition is true. */
export type Condition = `${string} ${string}`

/** Every object for which the condition of an alert is true now; `for` is not waited for. */
export const conditions = async (
  prometheus: Client,
  bundle: Bundle,
  table: readonly Shown[],
  of: (alert: { readonly name: string }) => boolean = () => true,
): Promise<ReadonlySet<Condition>> => {
  const found = new Set<Condition>()
  for (const rule of bundle.groups.flatMap(({ rules }) => rules)) {
    if (rule.kind !== 'alert' || !of(rule.alert)) continue
    const { name } = rule.alert
    const by = table.find(({ alert }) => alert === name)?.by ?? rule.identity
    for (const { labels } of await prometheus.query(rule.expr.text)) found.add(`${name} ${objectOf(labels, by)}`)
  }
  return found
}

// What the CronJob controller appends to a Job's name, and a ReplicaSet to a pod's.
const appended = /-\d{8}$|-[0-9a-f]{8,10}-[a-z0-9]{5}$/

const objectOf = (labels: LabelSet, by: readonly string[]): string =>
  by
    .map((label) => labels[label] ?? '')
    .join('/')
    .replace(appended, '')
