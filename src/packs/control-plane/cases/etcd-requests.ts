import { type Given, grows } from '../../../model/case.js'
import type { Rates } from './refused.js'

type Labels = Readonly<Record<string, string>>

/** Requests to etcd that take up to so many seconds, cumulative, as the labels of a version name them. */
export const etcdRequests = (labels: Labels, perMinute: Readonly<Record<string, Rates>>): readonly Given[] =>
  Object.entries(perMinute).map(([le, rates]) => ({
    metric: 'etcd_request_duration_seconds_bucket',
    labels: { job: 'apiserver', ...labels, le },
    life: grows(rates),
  }))
