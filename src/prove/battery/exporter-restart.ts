import type { Given } from '../../model/case.js'
import { lifeOf, momentAt, momentsOf } from '../../targets/promtool/life.js'
import { storyStep } from '../../targets/promtool/story.js'
import { quietTimeInTheMiddle } from './times.js'
import { isFromKubeStateMetrics, type Vary, varied } from './variation.js'

/** kube-state-metrics restarts in the middle of a wait: it comes back as another pod at another address. */
export const exporterRestart: Vary = (story, scene) => {
  const at = quietTimeInTheMiddle(story, scene)
  if (at === undefined || !story.given.some((series) => isFromKubeStateMetrics(series, scene.settings))) return []
  const given = story.given.flatMap((series) =>
    isFromKubeStateMetrics(series, scene.settings) ? restarted(series, at) : [series],
  )
  return [varied(story, 'kube-state-metrics restarts', given)]
}

/** A series of the same object, shown by another pod of its exporter. */
export const anotherPod = (series: Given): Given => {
  const { labels } = series
  const own = labels.pod?.startsWith('kube-state-metrics') ? { pod: 'kube-state-metrics-other' } : {}
  return { ...series, labels: { ...labels, ...own, instance: '10.244.7.7:8080' } }
}

const restarted = (series: Given, at: number): readonly Given[] => {
  const moments = momentsOf(series.life)
  const now = momentAt(series.life, at + storyStep)
  const before = moments.filter((moment) => moment.at < at)
  const after = moments.filter((moment) => moment.at > at + storyStep)
  return [
    { ...series, life: lifeOf(before.length > 0 ? [...before, { at, moment: 'gone' }] : []) },
    anotherPod({
      ...series,
      life: lifeOf([...(now === undefined ? [] : [{ at: at + storyStep, moment: now }]), ...after]),
    }),
  ].filter(({ life }) => Object.keys(life).length > 0)
}
