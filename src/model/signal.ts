import type { JobName } from '../catalog/jobs.js'
import type { Duration } from '../core/duration.js'
import type { Text } from '../core/text.js'
import type { Expr } from '../promql/expr.js'
import type { Limits } from './limits.js'
import type { Settings } from './settings.js'
import type { Unit } from './unit.js'

/**
 * How a signal stays fresh through a lost scrape:
 * - `gauge`: its expression looks back over its sources;
 * - `sum`: its expression is instant, for a sum that looks back counts what has gone; it is recorded, and readers
 *   look back over the record;
 * - `counter`: its expression subtracts, births included.
 */
export type Freshness = 'gauge' | 'sum' | 'counter'

/** One fact about one kind of object. Alerts, panels, records, runbooks and texts are views of signals. */
export interface Signal<Name extends string = string> {
  /** A unique name in snake_case: limits are configured by it. */
  readonly name: Name
  readonly means: Text
  readonly unit: Unit
  /** The identity labels of the object, `cluster` first. */
  readonly by: readonly string[]
  readonly kind: Freshness
  readonly expr: (settings: Settings) => Expr
  /** What to read instead, in order of preference, where the stack or the profile lacks what `expr` reads. */
  readonly otherwise?: readonly ((settings: Settings) => Expr)[]
  readonly limits?: Limits
  /** The recorded series, `level:metric:operations`, whose level lists the identity labels. */
  readonly record?: string
  /** How often it is recorded; the settings' rule interval when left out. */
  readonly interval?: Duration
  /** Jobs without which it cannot be: where one is not scraped, the signal and all that reads it vanish. */
  readonly needs?: readonly JobName[]
  /** Jobs of which one is enough: where none is scraped, the signal and all that reads it vanish. */
  readonly needsAny?: readonly JobName[]
  /** Not every stack delivers what it reads: where none of its expressions can be read, it vanishes likewise. */
  readonly inSomeStacks?: boolean
  /** Its series are not in all Kubernetes versions: where the settings' range has one without, it vanishes likewise. */
  readonly inSomeVersions?: boolean
  /** Its series are younger than the oldest Kubernetes version that the settings promise; there it is rightly silent. */
  readonly silentWhereNew?: boolean
}

/** States a signal. The name is kept as a literal type: configurations complete it. */
export const signal = <const Name extends string>(definition: Signal<Name>): Signal<Name> => definition
