/** Why a mutant of a rule is as good as the rule, so that no story can tell them apart. */
export interface Survivor {
  /** The alert, or the signal whose record it is. */
  readonly subject: string
  /** The change, as the mutation calls it: `warning: limit 0 → -1`. */
  readonly change: string
  readonly reason: string
}

/** One reason for mutants of one or several subjects: `because(reason, { KubeNodeCordonedLong: ['limit 0 → 1'] })`. */
export const because = (reason: string, mutants: Readonly<Record<string, readonly string[]>>): readonly Survivor[] =>
  Object.entries(mutants).flatMap(([subject, changes]) => changes.map((change) => ({ subject, change, reason })))

// What holds in every pack.
export const throughTheWait = 'One lost scrape lets an exclusion slip for one evaluation, and the alert waits for many.'
export const failedEvaluations = 'A record is looked back over for failed evaluations, which no story can tell.'
