import type { Given } from '../../model/case.js'
import { staysAt } from './timestamps.js'
import { type Vary, varied } from './variation.js'

/** The same objects, healthy, in a second cluster: what is told of one cluster must not be mixed with another. */
export const secondCluster: Vary = (story, { settings }) =>
  settings.cluster === 'label'
    ? [varied(story, 'a second cluster is healthy', [...story.given, ...story.given.flatMap(healthyTwin)])]
    : []

const healthyTwin = (series: Given): readonly Given[] => {
  const first = staysAt(series, 0)
  const labels = { ...series.labels, cluster: 'busan' }
  return first === undefined || first === 'gone' ? [] : [{ ...series, labels, life: { '0m': first } }]
}
