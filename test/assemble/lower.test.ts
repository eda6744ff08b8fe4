import { describe, expect, it } from 'vitest'
import { lower } from '../../src/assemble/lower.js'
import { toSettings } from '../../src/config/to-settings.js'
import { all, any, breaches, burns, type Condition, except, exhausts, missing } from '../../src/model/condition.js'
import { recorded } from '../../src/model/recorded.js'
import type { Signal } from '../../src/model/signal.js'
import { fire, hot, podHot } from './signals.js'

const settings = toSettings({})
const read = (signal: Signal) => (signal.record ? recorded(settings, signal) : signal.expr(settings))
const lowered = (condition: Condition) => lower(condition, settings, read)
const text = (condition: Condition) => lowered(condition).expr.text.replace(/\s+/g, ' ')

const hotNodes = 'max by (cluster, node) (last_over_time(kube_node_info[2m]))'
const fires = 'last_over_time(cluster:fires:count[2m])'

describe('a condition becomes PromQL', () => {
  it('compares a signal with its limit', () => {
    expect(text(breaches(hot, 'critical'))).toBe(`${hotNodes} >= 5`)
    expect(lowered(breaches(hot, 'critical'))).toMatchObject({
      identity: ['cluster', 'node'],
      value: hot,
      reads: [hot],
    })
  })

  it('keeps the first of several that must all hold, matched on the labels of the others', () =>
    expect(text(all(breaches(hot, 'warning'), breaches(fire, 'critical')))).toBe(
      `${hotNodes} >= 1 and on (cluster) (${fires} > 1)`,
    ))

  it('has one row per object when any may hold', () =>
    expect(text(any(breaches(hot, 'critical'), breaches(hot, 'warning')))).toBe(
      `${hotNodes} >= 5 or on (cluster, node) (${hotNodes} >= 1)`,
    ))

  it('leaves out what another condition explains', () =>
    expect(text(except(breaches(hot, 'warning'), breaches(fire, 'critical')))).toBe(
      `${hotNodes} >= 1 unless on (cluster) (${fires} > 1)`,
    ))

  it('leaves out what holds for a part of the object', () =>
    expect(text(except(breaches(fire, 'critical'), breaches(hot, 'warning')))).toBe(
      `${fires} > 1 unless on (cluster) (${hotNodes} >= 1)`,
    ))

  it('keeps groups together', () =>
    expect(text(except(any(breaches(hot, 'critical'), breaches(hot, 'warning')), breaches(fire, 'critical')))).toBe(
      `(${hotNodes} >= 5 or on (cluster, node) (${hotNodes} >= 1)) unless on (cluster) (${fires} > 1)`,
    ))

  it('has the present value where the trend reaches zero', () =>
    expect(text(exhausts(fire, { window: '15m', within: '1h' }))).toBe(
      `${fires} and on (cluster) (predict_linear(cluster:fires:count[15m], 3600) < 0)`,
    ))

  it('trusts a trend from so many samples on', () =>
    expect(text(exhausts(fire, { window: '15m', within: '1h', samples: 12 }))).toBe(
      `${fires} and on (cluster) (predict_linear(cluster:fires:count[15m], 3600) < 0) and on (cluster) count_over_time(cluster:fires:count[15m]) >= 12`,
    ))

  it('finds clusters without a healthy target of a job, also when none was ever discovered', () => {
    const gone = lowered(missing('kube-state-metrics'))
    expect(gone.identity).toEqual(['cluster'])
    expect(text(missing('kube-state-metrics'))).toBe(
      '(count by (cluster) (last_over_time(up{job="kube-state-metrics"}[2m])) or group by (cluster) (last_over_time(up[2m])) * 0) unless on (cluster) (max by (cluster) (max_over_time(up{job="kube-state-metrics"}[2m])) == 1)',
    )
  })

  it('burns in a long and a short window at once, numerator and denominator averaged apart', () => {
    const bad = { ...fire, record: 'cluster:bad:rate5m' }
    const burning = text(burns({ name: 'fires', bad, total: fire }, 'critical'))
    const [hour, more] = burning.split(' or on (cluster) ')
    expect(hour).toBe(
      '(avg_over_time(cluster:bad:rate5m[1h]) / (avg_over_time(cluster:fires:count[1h]) > 0.2778) > 0.144 and on (cluster) (last_over_time(cluster:bad:rate5m[2m]) / last_over_time(cluster:fires:count[2m]) > 0.144) and on (cluster) last_over_time(cluster:fires:count[5m] offset 5m))',
    )
    expect(more).toContain('[6h]')
  })

  it('reads a quarter of the records of a day', () =>
    expect(text(burns({ name: 'fires', bad: fire, total: fire }, 'warning'))).toContain(
      'avg_over_time(cluster:fires:count[1d:4m])',
    ))
})

describe('a combination that cannot match is refused', () => {
  it('with labels that the first has not', () =>
    expect(() => lowered(all(breaches(fire, 'critical'), breaches(hot, 'warning')))).toThrow('node is foreign'))
  it('about different objects', () =>
    expect(() => lowered(any(breaches(hot, 'warning'), breaches(podHot, 'warning')))).toThrow('one kind of object'))
  it('in different units', () =>
    expect(() => lowered(any(breaches(hot, 'warning'), breaches({ ...hot, unit: 'bytes' }, 'warning')))).toThrow(
      'share one value',
    ))
  it('for a severity without a limit', () =>
    expect(() => lowered(breaches(fire, 'warning'))).toThrow('no warning limit'))
  it('for the trend of a signal without a record', () =>
    expect(() => lowered(exhausts(hot, { window: '15m', within: '1h' }))).toThrow('no record'))
})
