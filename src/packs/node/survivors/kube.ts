import type { Survivor } from '../../../model/pack.js'

/** Of alerts about nodes and kubelets, and of the records that they read. */
export const survivors: readonly Survivor[] = []
