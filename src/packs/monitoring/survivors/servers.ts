import type { Survivor } from '../../../model/pack.js'

export const serverSurvivors: readonly Survivor[] = []
