import { suggestion } from '../../core/nearest.js'
import type { ArtefactRule } from '../rule.js'
import { dashboardsIn } from './dashboards.js'

/** A link to a dashboard that is not among those built. */
export const deadLink: ArtefactRule = {
  name: 'dead-link',
  severity: 'error',
  check: (files) => {
    const dashboards = dashboardsIn(files)
    const uids = dashboards.flatMap(({ json }) => json.uid ?? [])
    return dashboards.flatMap(({ path, json }) =>
      [...JSON.stringify(json).matchAll(/\/d\/([\w-]+)/g)]
        .map(([, uid = '']) => uid)
        .filter((uid) => !uids.includes(uid))
        .map((uid) => ({
          where: { path },
          message: `it links to ${uid}, which is not built`,
          help: suggestion(uid, uids),
        })),
    )
  },
}
