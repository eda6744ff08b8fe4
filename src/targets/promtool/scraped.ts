import { type JobName, jobs } from '../../catalog/jobs.js'
import { locate } from '../../catalog/query.js'
import type { Given } from '../../model/case.js'
import type { Settings } from '../../model/settings.js'
import { storyCluster } from './cluster.js'

type Labels = Given['labels']

/** A story with its series as Prometheus stores them. */
export const told = <S extends { readonly given: readonly Given[] }>(story: S, settings: Settings): S => ({
  ...story,
  given: story.given.map((series) => labelled(series, settings)),
})

// With its cluster, its job, and what its target is known by.
const labelled = ({ metric, labels, life }: Given, settings: Settings): Given => {
  const place = placeOf(metric, labels)
  return {
    metric,
    labels: {
      cluster: storyCluster.onSeries[settings.cluster],
      ...(place && targetLabels(place, labels)),
      ...labels,
      ...(place && { job: settings.jobs[place.job].names[0] ?? place.job }),
    },
    life,
  }
}

interface ScrapedAt {
  readonly job: JobName
  readonly path: string
  /** The labels of the exposition. */
  readonly exposed: readonly string[]
}

// A family that several jobs or endpoints expose is of the first one, unless the story names another.
const placeOf = (metric: string, { job, metrics_path }: Labels): ScrapedAt | undefined => {
  const places = locate(metric)
    .filter((place) => job === undefined || place.job === job)
    .map((place) => ({ job: place.job, path: place.endpoint.path, exposed: place.labels }))
  return places.find(({ path }) => path === metrics_path) ?? places[0]
}

// An object's own labels of these names win, as they do with `honor_labels`.
const targetLabels = ({ job, path, exposed }: ScrapedAt, { node }: Labels): Labels => {
  const added = jobs[job].exporterLabels as readonly string[]
  const host = node !== undefined && !exposed.includes('node') ? node : '10.244.1.9'
  return {
    instance: `${host}:${host === node ? 10250 : 8080}`,
    ...(added.includes('namespace') && { namespace: 'monitoring' }),
    ...(added.includes('pod') && { pod: `${job}-${host === node ? node : 0}` }),
    ...(added.includes('metrics_path') && { metrics_path: path }),
  }
}
