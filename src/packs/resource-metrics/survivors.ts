import type { Survivor } from '../../model/pack.js'

export const survivors: readonly Survivor[] = []
