import { nearest } from '../core/nearest.js'
import { scrape } from './exporters/scrape.js'
import type { Endpoint, Family } from './family.js'
import { type JobName, jobNames, jobs } from './jobs.js'
import { seriesOf } from './series.js'

/** Where a series comes from. */
export interface Located {
  readonly job: JobName
  readonly endpoint: Endpoint
  readonly family: Family
  /** The labels of this series in the exposition: the family's, and `le` or `quantile`. */
  readonly labels: readonly string[]
}

// Built at the first question: a thousandth of a second, which commands that ask none need not spend.
let index: ReadonlyMap<string, readonly Located[]> | undefined

const located = (): ReadonlyMap<string, readonly Located[]> => {
  if (index) return index
  const entries = new Map<string, Located[]>()
  for (const job of jobNames) {
    for (const endpoint of [...jobs[job].endpoints, scrape]) {
      for (const family of endpoint.families) {
        for (const { name, labels } of seriesOf(family)) {
          const places = entries.get(name) ?? []
          places.push({ job, endpoint, family, labels })
          entries.set(name, places)
        }
      }
    }
  }
  index = entries
  return entries
}

/** Every place that exposes a series, by its full name (`…_bucket`, `…_sum`, `…_count` included). */
export const locate = (series: string): readonly Located[] => located().get(series) ?? []

/** The names of all series that the catalog knows. */
export const seriesNames = (): readonly string[] => [...located().keys()]

/** The jobs that expose a series. */
export const jobsExposing = (series: string): readonly JobName[] => [...new Set(locate(series).map(({ job }) => job))]

/**
 * The labels that tell about a series' object: those of the exposition, `cluster`, and those by which scraping names
 * the object, such as the kubelet's node. Undefined for a series that the catalog does not know.
 */
export const objectLabels = (series: string): readonly string[] | undefined => {
  const places = locate(series)
  if (places.length === 0) return undefined
  return [...new Set(['cluster', ...places.flatMap(({ job, labels }) => [...labels, ...jobs[job].objectLabels])])]
}

/** All labels of a series as it is stored: the object's, and those that tell where its exporter runs. */
export const labelsOf = (series: string): readonly string[] | undefined => {
  const labels = objectLabels(series)
  return (
    labels && [
      ...new Set([...labels, 'job', 'instance', ...jobsExposing(series).flatMap((job) => jobs[job].exporterLabels)]),
    ]
  )
}

/** The known series whose name is nearest to a mistyped one. */
export const nearestSeries = (name: string): string | undefined => nearest(name, seriesNames())
