import type { MetricName } from '../../../catalog/types.gen.js'
import { type Given, grows } from '../../../model/case.js'

/** The cumulative buckets of a histogram on node a, each growing by so much a minute from each moment on. */
export const buckets = (
  metric: MetricName,
  perMinute: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly Given[] =>
  Object.entries(perMinute).map(([le, rates]) => ({ metric, labels: { node: 'a', le }, life: grows(rates) }))

/** Why a story about a rate cannot be told to a Prometheus that has just begun. */
export const ratesNeedHistory = { 'history-begins': 'a rate is not known before its window is full' } as const
