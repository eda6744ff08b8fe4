import type { Settings } from '../../../model/settings.js'
import { oneOf } from '../../../promql/matchers.js'

/** The etcd behind the API server, of all that a Prometheus may scrape: network plugins and databases bring their own. */
export const etcd = (s: Settings) => ({ job: oneOf(...s.jobs.etcd.names) }) as const

/** A member is the process that serves it. */
export const member = ['cluster', 'instance']
