import type { MetricName } from '../../../catalog/types.gen.js'
import { type Given, grows } from '../../../model/case.js'
import { target } from './members.js'

/** The cumulative buckets of a histogram of a member, each growing by so much a minute from each moment on. */
export const buckets = (
  n: number,
  metric: MetricName,
  perMinute: Readonly<Record<string, Readonly<Record<string, number>>>>,
  labels: Readonly<Record<string, string>> = {},
): readonly Given[] =>
  Object.entries(perMinute).map(([le, rates]) => ({
    metric,
    labels: { ...target(n), ...labels, le },
    life: grows(rates),
  }))
