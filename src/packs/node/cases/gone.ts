import type { Given } from '../../../model/case.js'

/** Series that are no more from then on, for the machine is off or the part is out: until then nothing about them changes. */
export const until = (at: string, ...series: readonly Given[]): readonly Given[] =>
  series.map((one) => ({ ...one, life: { ...one.life, [at]: 'gone' } }))
