import type { Moment } from '../../cluster/captures.js'
import type { Condition } from './conditions.js'
import type { Shown } from './faults.js'

/** What was found at a moment, held against a table. */
export interface Verdict {
  readonly title: string
  /** How many conditions are true. */
  readonly found: number
  readonly faults: readonly string[]
}

/** Holds the conditions that are true at a moment against those that must and may be. */
export const judged = (moment: Moment, table: readonly Shown[], found: ReadonlySet<Condition>): Verdict => {
  const rowsOf = (will: (one: Shown) => boolean) =>
    table.filter(will).flatMap(({ alert, objects }) =>
      Object.values(objects)
        .flat()
        .map((object): Condition => `${alert} ${object}`),
    )
  const must = rowsOf(({ at }) => at?.includes(moment) ?? true)
  const may = new Set([...must, ...rowsOf((one) => one.may?.includes(moment) ?? false)])
  return {
    title: moment,
    found: found.size,
    faults: [
      ...must.filter((row) => !found.has(row)).map((row) => `captures, ${moment}: the condition is false: ${row}`),
      ...[...found].filter((row) => !may.has(row)).map((row) => `captures, ${moment}: nothing makes it true: ${row}`),
    ],
  }
}
