import { anotherPod } from './exporter-restart.js'
import { isFromKubeStateMetrics, type Vary, varied } from './variation.js'

/** A second replica of kube-state-metrics shows the same: nothing may be counted twice. */
export const exporterReplica: Vary = (story, { settings }) => {
  const shown = story.given.filter((series) => isFromKubeStateMetrics(series, settings))
  if (shown.length === 0) return []
  return [varied(story, 'kube-state-metrics has two replicas', [...story.given, ...shown.map(anotherPod)])]
}
