import { describe, expect, it } from 'vitest'
import { not, notMatches, oneOf } from '../../src/promql/matchers.js'
import { recordSeries, series } from '../../src/promql/selector.js'
import { type Part, promql } from '../../src/promql/template.js'

const up = series('up', { job: 'kubelet' })
const sum = promql`${up} + ${series('up')}`

describe('a template', () => {
  it('takes selectors, lists of labels, durations, numbers and strings', () =>
    expect(
      promql`label_replace(max by (${['cluster', 'node']}) (last_over_time(${up}[${'2m'}] offset ${'15m'})), ${'a'}, ${'$1'}, ${'b'}, ${'(.+)'}) > ${0.5}`
        .text,
    ).toBe(
      'label_replace(max by (cluster, node) (last_over_time(up{job="kubelet"}[2m] offset 15m)), "a", "$1", "b", "(.+)") > 0.5',
    ))

  it('puts a nested expression in parentheses where the tree would change without', () => {
    expect(promql`${sum} * 2`.text).toBe('(up{job="kubelet"} + up) * 2')
    expect(promql`1 - ${sum}`.text).toBe('1 - (up{job="kubelet"} + up)')
    expect(promql`-${sum}`.text).toBe('-(up{job="kubelet"} + up)')
    expect(promql`${sum} offset ${'5m'}`.text).toBe('(up{job="kubelet"} + up) offset 5m')
  })

  it('leaves them out where nothing needs them', () => {
    expect(promql`sum(${sum})`.text).toBe('sum(up{job="kubelet"} + up)')
    expect(promql`${sum} > 1`.text).toBe('up{job="kubelet"} + up > 1')
    expect(promql`${up} offset ${'5m'}`.text).toBe('up{job="kubelet"} offset 5m')
  })

  it('keeps them where a reader would miss them', () => {
    expect(promql`${up} and on (${['job']}) ${sum}`.text).toBe(
      'up{job="kubelet"} and on (job) (up{job="kubelet"} + up)',
    )
    expect(promql`${promql`${up} or ${up}`} or ${promql`${up} and ${up}`}`.text).toBe(
      'up{job="kubelet"} or up{job="kubelet"} or (up{job="kubelet"} and up{job="kubelet"})',
    )
  })

  it.each([
    [1e21, '1e21'],
    [1e-7, '1e-7'],
    [-1, '-1'],
    [Number.POSITIVE_INFINITY, 'Inf'],
    [Number.NaN, 'NaN'],
  ])('prints %d as %s', (value, text) => expect(promql`${value}`.text).toBe(text))

  it('says where it is not PromQL', () =>
    expect(() => promql`sum(${up}`).toThrow(
      expect.objectContaining({
        findings: [expect.objectContaining({ excerpt: 'sum(up{job="kubelet"}\n                     ^' })],
      }),
    ))

  it.each([
    ['a duration', () => promql`rate(${up}[${'5 minutes'}])`, 'not a duration'],
    ['a label name', () => promql`sum by (${['no-label']}) (${up})`, 'not a label name'],
  ])('refuses what is not %s', (_, make, message) => expect(make).toThrow(message))

  it('types its parts', () => {
    // @ts-expect-error an object that is no expression
    const wrong: Part = { text: 'up' }
    expect(wrong).toBeDefined()
  })
})

describe('a selector', () => {
  it('escapes values, and regular expressions made of them', () => {
    expect(series('up', { job: 'a"b\\c\nd' }).text).toBe('up{job="a\\"b\\\\c\\nd"}')
    expect(series('up', { job: oneOf('a.b', 'c+d') }).text).toBe('up{job=~"a\\\\.b|c\\\\+d"}')
    expect(series('up', { job: oneOf('a.b') }).text).toBe('up{job="a.b"}')
  })

  it('keeps the order of its matchers', () =>
    expect(series('up', { node: not(''), job: notMatches('a.*') }).text).toBe('up{node!="",job!~"a.*"}'))

  it('reads records', () =>
    expect(recordSeries('cluster:up:count', { cluster: 'a' }).text).toBe('cluster:up:count{cluster="a"}'))

  it('refuses a regular expression that RE2 does not take', () =>
    expect(() => notMatches('(?=a)')).toThrow('not an RE2 regular expression'))
})
