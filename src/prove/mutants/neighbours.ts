import { byCodePoint } from '../../core/compare.js'
import { duration, seconds } from '../../core/duration.js'
import type { AlertCase, AlertsAt, Case, Firing, Given, RecordCase } from '../../model/case.js'
import type { Run } from '../plan.js'

/**
 * Every two stories of one subject told at once, in one cluster, about objects whose names differ in that label alone:
 * what is matched without it takes one object for the other. Two stories that tell of the same series in different ways
 * cannot stand side by side, and two in which nothing happens would tell nothing.
 */
export const neighbours = (runs: readonly Run[], label: string): readonly Run[] =>
  runs.flatMap((first, i) =>
    runs.slice(i + 1).flatMap((second) => {
      const story = beside(first.story, renamed(second.story, label))
      return story ? [{ ...first, story }] : []
    }),
  )

const renamed = (story: Case, label: string): Case => {
  const other = (labels: Given['labels']) => (labels[label] ? { ...labels, [label]: `${labels[label]}-2` } : labels)
  const given = story.given.map((series) => ({ ...series, labels: other(series.labels) }))
  if ('record' in story) return { ...story, given, expect: story.expect.map((one) => ({ ...one, of: other(one.of) })) }
  const expect = story.expect.map(({ at, firing }) => ({
    at,
    // The whole summary names the object as it was.
    firing: firing.map(({ summary: _, ...one }) => ({ ...one, on: other(one.on) })),
  }))
  return { ...story, given, expect }
}

const beside = (first: Case, second: Case): Case | undefined => {
  const given = together(first.given, second.given)
  if (!given) return undefined
  const tells = `${first.tells}; meanwhile: ${second.tells}`
  if ('record' in first && 'record' in second)
    return { ...first, tells, given, expect: [...first.expect, ...second.expect] } satisfies RecordCase
  if (!('alert' in first && 'alert' in second)) return undefined
  const expect = bothAt(first.expect, second.expect)
  return expect.some(({ firing }) => firing.length > 0)
    ? ({ ...first, tells, given, expect } satisfies AlertCase)
    : undefined
}

const together = (first: readonly Given[], second: readonly Given[]): readonly Given[] | undefined => {
  const key = ({ metric, labels }: Given) =>
    JSON.stringify([metric, Object.entries(labels).sort(([a], [b]) => byCodePoint(a, b))])
  const lives = new Map(first.map((series) => [key(series), JSON.stringify(series.life)]))
  if (second.some((series) => (lives.get(key(series)) ?? JSON.stringify(series.life)) !== JSON.stringify(series.life)))
    return undefined
  return [...first, ...second.filter((series) => !lives.has(key(series)))]
}

/** What fires at the moments at which both stories say so, the one by itself or by what it says before and after. */
const bothAt = (first: readonly AlertsAt[], second: readonly AlertsAt[]): readonly AlertsAt[] => {
  const moments = [...new Set([...first, ...second].map(({ at }) => seconds(at)))].sort((a, b) => a - b)
  return moments.flatMap((at) => {
    const one = firingAt(first, at)
    const other = firingAt(second, at)
    return one && other ? [{ at: duration(at), firing: [...one, ...other] }] : []
  })
}

const firingAt = (expect: readonly AlertsAt[], at: number): readonly Firing[] | undefined => {
  const before = expect.findLast((moment) => seconds(moment.at) <= at)
  const after = expect.find((moment) => seconds(moment.at) >= at)
  if (!after) return undefined
  // Every story begins healthy.
  const firing = before?.firing ?? []
  return JSON.stringify(firing) === JSON.stringify(after.firing) ? firing : undefined
}
