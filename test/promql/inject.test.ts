import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inject } from '../../src/promql/inject.js'
import { matches } from '../../src/promql/matchers.js'
import { selectorsOf } from '../../src/promql/selectors.js'
import { expression } from './arbitrary.js'

const injected = (text: string) => inject({ kind: 'expr', text }, { cluster: 'a"b', node: matches('c.*') }).text
const both = 'cluster="a\\"b",node=~"c.*"'

test.each([
  ['up', `up{${both}}`],
  ['up{}', `up{${both}}`],
  ['up{ }', `up{ ${both}}`],
  ['up{job="x"}', `up{job="x",${both}}`],
  ['up{job="x",}', `up{job="x",${both},}`],
  ['up{job="x" # }\n}', `up{job="x",${both} # }\n}`],
  ['{__name__="up"}', `{__name__="up",${both}}`],
  ['{"up"}', `{"up",${both}}`],
  ['up{cluster="z"}[5m] offset 5m', `up{cluster="z",${both}}[5m] offset 5m`],
  ['max_over_time(sum(rate(a[5m]))[1h:])', `max_over_time(sum(rate(a{${both}}[5m]))[1h:])`],
  ['a{x="}"} unless on (a) {b="{"}', `a{x="}",${both}} unless on (a) {b="{",${both}}`],
])('extends %s', (text, expected) => {
  expect(injected(text)).toBe(expected)
})

test('only the selectors that are chosen, by what is known of them', () => {
  const expr = { kind: 'expr', text: 'a{x="y"} + sum(b) + c' } as const
  expect(inject(expr, { z: '1' }, ({ within }) => within.includes('sum')).text).toBe('a{x="y"} + sum(b{z="1"}) + c')
})

test('nothing to add changes nothing', () => {
  expect(inject({ kind: 'expr', text: ' a  + b' }, {}).text).toBe(' a  + b')
})

test('whatever the expression, all its selectors keep what they had and gain the same', () => {
  const added = [
    { label: 'cluster', op: '=', value: 'a"b' },
    { label: 'node', op: '=~', value: 'c.*' },
  ]
  fc.assert(
    fc.property(expression, (text) => {
      const seen = (at: string) => selectorsOf(at).map(({ metric, matchers, within }) => ({ metric, matchers, within }))
      const expected = seen(text).map((selector) => ({ ...selector, matchers: [...selector.matchers, ...added] }))
      expect(seen(injected(text))).toEqual(expected)
    }),
  )
})
