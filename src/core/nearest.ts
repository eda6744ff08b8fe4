import { closest, distance } from 'fastest-levenshtein'

/** The valid name that a mistyped one most likely meant, or undefined when nothing is near. */
export const nearest = (name: string, valid: readonly string[]): string | undefined => {
  if (valid.length === 0) return undefined
  const best = closest(name, valid)
  return distance(name, best) <= Math.max(2, name.length / 3) ? best : undefined
}

/** A sentence that names the nearest valid name, or lists the valid ones when there are few. */
export const suggestion = (name: string, valid: readonly string[]): string => {
  const best = nearest(name, valid)
  if (best) return `Did you mean "${best}"?`
  return valid.length <= 12 ? `Valid: ${valid.join(', ')}.` : `None of the ${valid.length} valid names is near.`
}
