import type { Survivor } from '../../../model/pack.js'

/** One reason for mutants of several subjects. */
export const because = (reason: string, mutants: Readonly<Record<string, readonly string[]>>): readonly Survivor[] =>
  Object.entries(mutants).flatMap(([subject, changes]) => changes.map((change) => ({ subject, change, reason })))
