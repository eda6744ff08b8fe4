import type { ClusterSource } from '../../model/settings.js'

const name = 'seoul'

/** The cluster of every story, by how the settings know it: on its series, and in its texts. */
export const storyCluster: Readonly<Record<'onSeries' | 'inTexts', Readonly<Record<ClusterSource, string>>>> = {
  onSeries: { label: name, external: '', none: '' },
  inTexts: { label: name, external: name, none: '' },
}
