import type { MetricName } from '../../../catalog/types.gen.js'
import { type Given, grows } from '../../../model/case.js'

/** The cumulative buckets of a histogram on node a, each growing by so much a minute from each moment on. */
export const buckets = (
  metric: MetricName,
  perMinute: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly Given[] =>
  Object.entries(perMinute).map(([le, rates]) => ({ metric, labels: { node: 'a', le }, life: grows(rates) }))

/** A hundred observations a minute, of which so many take as long as the bounds say and the others no time; or none. */
export const slow = (
  [within, beyond]: readonly [string, string],
  perMinute: Readonly<Record<string, number | 'idle'>>,
): Readonly<Record<string, Readonly<Record<string, number>>>> => {
  const phases = Object.entries(perMinute)
  const quick = Object.fromEntries(phases.map(([at, late]) => [at, late === 'idle' ? 0 : 100 - late]))
  const all = Object.fromEntries(phases.map(([at, late]) => [at, late === 'idle' ? 0 : 100]))
  return { '0.001': quick, [within]: quick, [beyond]: all, '+Inf': all }
}

/** Why a story about a rate cannot be told to a Prometheus that has just begun. */
export const ratesNeedHistory = { 'history-begins': 'a rate is not known before its window is full' } as const
