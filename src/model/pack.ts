import type { Alert } from './alert.js'
import type { Case } from './case.js'
import type { Dashboard } from './dashboard.js'
import type { Signal } from './signal.js'

/** The content about one watched thing. It lists what it has; nothing registers itself. */
export interface Pack<Name extends string = string> {
  readonly name: Name
  readonly signals: readonly Signal[]
  readonly alerts: readonly Alert[]
  readonly dashboards: readonly Dashboard[]
  readonly cases: readonly Case[]
}

/** Puts a pack together. Literal types of names survive, so that limits and overrides can be typed by them. */
export const definePack = <const P extends Pack>(pack: P): P => pack
