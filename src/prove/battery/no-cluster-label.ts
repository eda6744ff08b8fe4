import type { Case, Firing, Given } from '../../model/case.js'
import { type Vary, varied } from './variation.js'

/** No series says which cluster it is of: the same rules hold, and the texts do without its name. */
export const noClusterLabel: Vary = (story, { settings }) => {
  if (settings.cluster !== 'label') return []
  const nameless = varied(story, 'no series has a cluster label', story.given.map(withoutCluster))
  if (!('alert' in nameless))
    return [{ ...nameless, expect: nameless.expect.map((row) => ({ ...row, of: unnamed(row.of) })) }]
  return [
    {
      ...nameless,
      expect: nameless.expect.map(({ at, firing }) => ({ at, firing: firing.map(inNoCluster) })),
    } satisfies Case,
  ]
}

const unnamed = (labels: Readonly<Record<string, string>>) => ({ ...labels, cluster: '' })

const withoutCluster = (series: Given): Given => ({ ...series, labels: unnamed(series.labels) })

// The summary that the story states names the cluster, so it is worked out anew.
const inNoCluster = ({ summary: _, ...firing }: Firing): Firing => ({ ...firing, on: unnamed(firing.on) })
