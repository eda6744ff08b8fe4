import { isDuration, seconds } from '../../core/duration.js'
import type { ArtefactRule } from '../rule.js'
import { dashboardsIn } from './dashboards.js'

const shortest = '30s'

/** A dashboard that asks again sooner than there can be anything new. */
export const refreshInterval: ArtefactRule = {
  name: 'refresh-interval',
  severity: 'error',
  check: (files) =>
    dashboardsIn(files)
      .filter(({ json: { refresh = '' } }) => isDuration(refresh) && seconds(refresh) < seconds(shortest))
      .map(({ path, json }) => ({
        where: { path },
        message: `it refreshes every ${json.refresh}`,
        help: `Refresh every ${shortest} at most.`,
      })),
}
