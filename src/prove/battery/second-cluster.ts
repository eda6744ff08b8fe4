import type { Given } from '../../model/case.js'
import { valueAt } from '../../targets/promtool/life.js'
import { type Vary, varied } from './variation.js'

/** The same objects, healthy, in a second cluster: what is told of one cluster must not be mixed with another. */
export const secondCluster: Vary = (story, { settings }) =>
  settings.cluster === 'label'
    ? [varied(story, 'a second cluster is healthy', [...story.given, ...story.given.flatMap(healthyTwin)])]
    : []

const healthyTwin = ({ metric, labels, life }: Given): readonly Given[] => {
  const first = valueAt(life, 0)
  return first === undefined ? [] : [{ metric, labels: { ...labels, cluster: 'busan' }, life: { '0m': first } }]
}
