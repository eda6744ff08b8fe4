import type { Survivor } from '../../model/pack.js'

/** Mutants that are as good as the rules of the scheduler, the controller manager and kube-proxy. */
export const componentSurvivors: readonly Survivor[] = []
