import type { Settings } from '../../../model/settings.js'
import { oneOf } from '../../../promql/matchers.js'

/** Chooses the API servers: families of their library are exposed by components and extension servers as well. */
export const apiserver = (s: Settings) => ({ job: oneOf(...s.jobs.apiserver.names) }) as const

/** Their main endpoint, where a family stands on both. */
export const apiserverMain = (s: Settings) => ({ ...apiserver(s), metrics_path: '/metrics' }) as const
