import type { Alert, Situation } from './alert.js'
import type { Case } from './case.js'
import type { Dashboard } from './dashboard.js'
import type { Panel } from './panel.js'
import type { Signal } from './signal.js'
import type { Survivor } from './survivor.js'

/** What a pack shows of its situation on the landing page: how much is wrong, and which object is worst. */
export interface Tile {
  readonly situation: Situation
  readonly panels: readonly Panel[]
}

/** The content about one watched thing. It lists what it has; nothing registers itself. */
export interface Pack<Name extends string = string> {
  readonly name: Name
  readonly signals: readonly Signal[]
  readonly alerts: readonly Alert[]
  readonly dashboards: readonly Dashboard[]
  /** At most one for each situation. */
  readonly tiles?: readonly Tile[]
  readonly cases: readonly Case[]
  /** Mutants of its rules that live, each with the reason. */
  readonly survivors?: readonly Survivor[]
}

/** Puts a pack together. Literal types of names survive, so that limits and overrides can be typed by them. */
export const definePack = <const P extends Pack>(pack: P): P => pack
