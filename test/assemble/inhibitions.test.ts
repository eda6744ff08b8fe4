import { describe, expect, it } from 'vitest'
import { inhibitions } from '../../src/assemble/inhibitions.js'
import { text } from '../../src/core/text.js'
import { type Alert, alert } from '../../src/model/alert.js'
import type { AlertRule } from '../../src/model/bundle.js'
import { breaches } from '../../src/model/condition.js'
import type { Severity } from '../../src/model/severity.js'
import { promql } from '../../src/promql/template.js'
import { hot } from './signals.js'

const named = (name: string, causedBy: readonly string[] = []): Alert =>
  alert({
    name,
    situation: 'node-down',
    component: 'node',
    tiers: { warning: { when: breaches(hot, 'warning'), for: '5m', keepFiringFor: '5m' } },
    summary: text('s', 's'),
    description: text('d', 'd'),
    shows: 'node',
    causedBy,
  })

const rule = (of: Alert, identity: readonly string[], severity: Severity = 'warning'): AlertRule => ({
  kind: 'alert',
  alert: of,
  severity,
  tier: { when: breaches(hot, 'warning'), for: '5m', keepFiringFor: '5m' },
  expr: promql`vector(1)`,
  identity,
  unit: 'count',
  selects: [],
  reads: [],
  details: [],
})

const node = ['cluster', 'node']

describe('inhibitions', () => {
  it('silence a lower tier for the same object', () => {
    const both = named('A')
    expect(inhibitions([rule(both, node, 'critical'), rule(both, node)])).toEqual([
      { source: { alert: 'A', severity: 'critical' }, target: { alert: 'A', severity: 'warning' }, equal: node },
    ])
  })

  it('silence the parts where the higher tier is about the whole', () => {
    const both = named('A')
    expect(inhibitions([rule(both, ['cluster'], 'critical'), rule(both, node)])).toMatchObject([{ equal: ['cluster'] }])
  })

  it('silence an effect on the labels that it shares with its cause', () =>
    expect(inhibitions([rule(named('Cause'), node), rule(named('Effect', ['Cause']), [...node, 'pod'])])).toEqual([
      { source: { alert: 'Cause' }, target: { alert: 'Effect' }, equal: node },
    ]))

  it('let what is critical be silenced by what is critical alone', () => {
    const effect = named('Effect', ['Cause'])
    const edges = (...causes: readonly Severity[]) =>
      inhibitions([
        ...causes.map((severity) => rule(named('Cause'), node, severity)),
        ...(['critical', 'warning'] as const).map((severity) => rule(effect, node, severity)),
      ]).filter(({ source, target }) => source.alert === 'Cause' && target.alert === 'Effect')
    const critical = { alert: 'Effect', severity: 'critical' }
    const warning = { alert: 'Effect', severity: 'warning' }
    expect(edges('warning')).toEqual([{ source: { alert: 'Cause' }, target: warning, equal: node }])
    expect(edges('critical')).toEqual([{ source: { alert: 'Cause' }, target: { alert: 'Effect' }, equal: node }])
    expect(edges('critical', 'warning')).toEqual([
      { source: { alert: 'Cause', severity: 'critical' }, target: critical, equal: node },
      { source: { alert: 'Cause' }, target: warning, equal: node },
    ])
  })

  it('let one tier of a cause silence, where it is named', () => {
    const effect = named('Effect', ['Cause.critical'])
    const edges = (...causes: readonly Severity[]) =>
      inhibitions([...causes.map((severity) => rule(named('Cause'), node, severity)), rule(effect, node)])
    const edge = { source: { alert: 'Cause', severity: 'critical' }, target: { alert: 'Effect' }, equal: node }
    expect(edges('critical', 'warning')).toContainEqual(edge)
    expect(edges('critical')).toEqual([edge])
    expect(edges('warning')).toEqual([])
  })

  it('let a source that is the whole cluster silence all of it', () =>
    expect(inhibitions([rule(named('Cause'), ['cluster']), rule(named('Effect', ['Cause']), node)])).toEqual([
      { source: { alert: 'Cause' }, target: { alert: 'Effect' }, equal: ['cluster'] },
    ]))

  it('are refused between objects that share nothing but the cluster', () =>
    expect(() =>
      inhibitions([rule(named('Cause'), node), rule(named('Effect', ['Cause']), ['cluster', 'pod'])]),
    ).toThrow('share no label besides cluster'))

  it('skip a cause that is not built', () => expect(inhibitions([rule(named('Effect', ['Cause']), node)])).toEqual([]))
})
