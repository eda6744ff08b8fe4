import type { Survivor } from '../../../model/pack.js'

/** Mutants of the API server’s rules that are as good as the rules. */
export const survivors: readonly Survivor[] = []
