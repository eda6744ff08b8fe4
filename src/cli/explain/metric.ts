import { type Located, locate } from '../../catalog/query.js'
import type { Described } from '../pipeline.js'
import type { Explanation } from './explanation.js'
import { readersOf } from './readers.js'

/** A metric of the catalog: which jobs expose it, with which labels, in which versions, and who reads it. */
export const explainMetric = (name: string, { bundle }: Described): Explanation => {
  const places = locate(name)
  return {
    name,
    kind: `metric, a ${[...new Set(places.map(({ family }) => family.type))].join(' or ')}`,
    means: '',
    facts: [
      ['exposed by', places.map((place) => placeLine(place, bundle.settings.jobs[place.job]))],
      ['read by', readersOf(bundle, name)],
    ],
  }
}

const placeLine = (
  { job, endpoint, family, labels }: Located,
  settings: { readonly names: readonly string[]; readonly scraped: boolean },
): string => {
  const { since, hiddenIn, removedIn, bucketsGoneIn, stability, optIn, optOut, presence } = family
  const facts = [
    settings.scraped ? `job ${settings.names.join(', ')}` : 'not scraped',
    since && `since ${since}`,
    hiddenIn && `hidden by default in ${hiddenIn}`,
    removedIn && `gone in ${removedIn}`,
    bucketsGoneIn && labels.includes('le') && `no buckets in ${bucketsGoneIn}`,
    stability?.toLowerCase(),
    optIn && `off by default: ${optIn}`,
    optOut && `switched off by ${optOut}`,
    presence === 'event' && 'no series before the first event',
  ]
  return `${job}${endpoint.path} {${labels.join(', ')}} (${facts.filter(Boolean).join('; ')})`
}
