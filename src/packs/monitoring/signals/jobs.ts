import type { Settings } from '../../../model/settings.js'

/** What the jobs that are scraped are called. */
export const scrapedNames = ({ jobs }: Settings): readonly string[] => [
  ...new Set(Object.values(jobs).flatMap(({ scraped, names }) => (scraped ? names : []))),
]
