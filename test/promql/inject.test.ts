import { describe, expect, it } from 'vitest'
import type { Expr } from '../../src/promql/expr.js'
import { inject } from '../../src/promql/inject.js'
import { not } from '../../src/promql/matchers.js'

const expr = (text: string): Expr => ({ kind: 'expr', text })

describe('matchers are injected', () => {
  it.each([
    ['up', 'up{a="b"}'],
    ['up{}', 'up{a="b"}'],
    ['up{x="y"}', 'up{x="y",a="b"}'],
    ['up{x="y", }', 'up{x="y",a="b"}'],
    ['{__name__="up"}', '{__name__="up",a="b"}'],
    ['rate(up[5m] offset 1h) / sum(up)', 'rate(up{a="b"}[5m] offset 1h) / sum(up{a="b"})'],
    ['max_over_time(up{x="}"}[1h:5m])', 'max_over_time(up{x="}",a="b"}[1h:5m])'],
    ['up{a="c"}', 'up{a="c",a="b"}'],
    ['time()', 'time()'],
  ])('%s', (text, expected) => expect(inject(expr(text), { a: 'b' }).text).toBe(expected))

  it('several at once, and only where they are wanted', () =>
    expect(inject(expr('up + down'), { a: 'b', c: not('') }, ({ metric }) => metric === 'down').text).toBe(
      'up + down{a="b",c!=""}',
    ))
})
