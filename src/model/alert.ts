import type { Duration } from '../core/duration.js'
import type { Text } from '../core/text.js'
import type { Expr } from '../promql/expr.js'
import type { Condition } from './condition.js'
import type { Settings } from './settings.js'
import type { TierName } from './severity.js'
import type { Unit } from './unit.js'

/** What an operator must never miss, and what else is watched. Routes and the landing page group by it. */
export const situations = [
  'node-down',
  'control-plane',
  'placement',
  'node-pressure',
  'restarts',
  'volume-full',
  'workload',
  'monitoring',
] as const
export type Situation = (typeof situations)[number]

/** One severity of an alert. */
export interface Tier {
  readonly when: Condition
  /** How long it must hold; `0m` is written out. */
  readonly for: Duration
  readonly keepFiringFor: Duration
  /** What the operator reads in place of the alert's own text, where this tier is about another kind of object. */
  readonly says?: { readonly summary: Text; readonly description: Text }
}

/** What a text tells of a query's result, joined by commas: names, amounts, or amounts behind their names. */
export interface Detail {
  /** How the text names it: `{pods}`. */
  readonly as: string
  readonly query: (settings: Settings) => Expr
  /** The label whose values are listed; left out where only the amount tells something. */
  readonly label?: string
  /** Prints each amount in this unit; names alone are listed when left out. */
  readonly unit?: Unit
  /** How many are listed. */
  readonly limit: number
}

/**
 * A worry that notifies. Texts may name the identity labels (`{node}`), `{value}`, `{limit}`, `{for}` and the details;
 * a part in square brackets vanishes when a label in it is empty: `[ of cluster {cluster}]`.
 */
export interface Alert<
  Name extends string = string,
  Tiers extends TierName = TierName,
  OptIn extends boolean = boolean,
> {
  readonly name: Name
  readonly situation: Situation
  /** What is watched, as the `component` label says it: `kubelet`, `node`, `apiserver`. */
  readonly component: string
  readonly tiers: Readonly<{ [S in Tiers]?: Tier }>
  readonly summary: Text
  readonly description: Text
  readonly details?: readonly Detail[]
  /** The id of the dashboard that shows it. */
  readonly shows: string
  /** The folder of its runbook, `<language>/<Alert>.md`, ending in a slash; mangru's own templates when left out. */
  readonly runbooks?: URL
  /** Built only where the overrides ask for it, because it suits few clusters. */
  readonly optIn?: OptIn
  /** Names of the alerts that explain this one, and so inhibit it; of one tier alone, `etcdNoLeader.critical`. */
  readonly causedBy?: readonly string[]
}

/** States an alert. Its name and tiers are kept as literal types: configurations complete them. */
export const alert = <const Name extends string, const Tiers extends TierName, const OptIn extends boolean = false>(
  definition: Alert<Name, Tiers, OptIn>,
): Alert<Name, Tiers, OptIn> => definition

/** What a tier of an alert says. */
export const wordsOf = (alert: Alert, tier: Tier): Required<Tier>['says'] => tier.says ?? alert
