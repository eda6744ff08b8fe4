import type { Survivor } from '../../model/pack.js'

/** Mutants that are as good as the rules. */
export const survivors: readonly Survivor[] = []
