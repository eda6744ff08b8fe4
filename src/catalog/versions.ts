import type { Located } from './query.js'

/** A range of Kubernetes versions, both ends included: `1.30` to `1.37`. */
export interface VersionRange {
  readonly from: string
  readonly to: string
}

/** Orders versions such as `1.9` and `1.30`; missing parts count as 0. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * Why a series is not there in all of a range of Kubernetes versions, as a clause: `is new in Kubernetes 1.35`.
 * Undefined when it is. An exporter with versions of its own is taken at its newest.
 */
export const absentIn = ({ family, endpoint, labels }: Located, range: VersionRange): string | undefined => {
  const { since, hiddenIn, removedIn, bucketsGoneIn } = family
  if (endpoint.versions === 'own') return removedIn && `is gone since ${endpoint.exporter} ${removedIn}`
  if (since && compareVersions(since, range.from) > 0) return `is new in Kubernetes ${since}`
  if (removedIn && compareVersions(removedIn, range.to) <= 0) return `is gone since Kubernetes ${removedIn}`
  if (hiddenIn && compareVersions(hiddenIn, range.to) <= 0) return `is hidden by default since Kubernetes ${hiddenIn}`
  // Only the series of buckets has the label `le`; the sum and the count stay.
  if (bucketsGoneIn && labels.includes('le') && compareVersions(bucketsGoneIn, range.to) <= 0)
    return `has no bucket but +Inf since Kubernetes ${bucketsGoneIn}`
  return undefined
}

/** The same for a label, by the versions that added or removed it. */
export const labelAbsentIn = (
  { family, endpoint }: Located,
  label: string,
  range: VersionRange,
): string | undefined => {
  if (endpoint.versions === 'own') return undefined
  for (const { version, added, removed } of family.labelChanges ?? []) {
    if (added?.includes(label) && compareVersions(version, range.from) > 0) return `is new in Kubernetes ${version}`
    if (removed?.includes(label) && compareVersions(version, range.to) <= 0)
      return `is gone since Kubernetes ${version}`
  }
  return undefined
}
