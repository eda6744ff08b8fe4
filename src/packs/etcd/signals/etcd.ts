import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'

/** The etcd behind the API server, of all that a Prometheus may scrape: network plugins and databases bring their own. */
export const etcd = (s: Settings) => ofJob(s, 'etcd')

/** A member is the process that serves it. */
export const member = ['cluster', 'instance']
