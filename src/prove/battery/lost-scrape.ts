import type { Given } from '../../model/case.js'
import { lifeOf, momentAt, momentsOf, valueAt } from '../../targets/promtool/life.js'
import { storyStep } from '../../targets/promtool/story.js'
import { quietTimeInTheMiddle } from './times.js'
import { type Vary, varied } from './variation.js'

/** One scrape of an exporter fails in the middle of a wait; each exporter in turn. */
export const lostScrape: Vary = (story, scene) => {
  const at = quietTimeInTheMiddle(story, scene)
  if (at === undefined) return []
  return [...new Set(story.given.map(exporterOf))].map((exporter) =>
    varied(
      story,
      `one scrape of ${exporter} fails`,
      story.given.map((series) => (exporterOf(series) === exporter ? withoutSample(series, at) : series)),
    ),
  )
}

const exporterOf = ({ labels }: Given): string => `${labels.job}${labels.metrics_path ?? ''}`

// A failed scrape leaves a staleness marker behind every series, and a 0 in `up`.
const withoutSample = (series: Given, at: number): Given => {
  if (valueAt(series.life, at) === undefined) return series
  const moments = momentsOf(series.life)
  const next = momentAt(series.life, at + storyStep)
  return {
    ...series,
    life: lifeOf([
      ...moments.filter((moment) => moment.at < at),
      { at, moment: series.metric === 'up' ? 0 : 'gone' },
      ...(next === undefined ? [] : [{ at: at + storyStep, moment: next }]),
      ...moments.filter((moment) => moment.at > at + storyStep),
    ]),
  }
}
