import { apartFrom } from '../../../model/apart-from.js'
import { latest } from '../../../model/freshness.js'
import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { server } from './server.js'

/** When a Prometheus started, in seconds since the epoch. */
export const started = (s: Settings): Expr =>
  latest(s, server, series('process_start_time_seconds', { ...ofJob(s, 'prometheus'), ...apartFrom(s, 'prometheus') }))
