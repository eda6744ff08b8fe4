import { describe, expect, it } from 'vitest'
import { caret } from '../../src/promql/caret.js'
import { checkExpr } from '../../src/promql/check.js'

const firstMessage = (text: string) => checkExpr(text)[0]?.message

describe('right expressions', () => {
  it.each([
    'up',
    'sum by (job) (rate(prometheus_http_requests_total{code=~"5.."}[5m]))',
    'a / on (x) group_left (y) b',
    'max_over_time(rate(a[5m])[1h:1m])',
    'a offset -5m',
    'a @ start()',
    '{__name__=~"a.+"}',
    'histogram_quantile(0.99, sum by (le) (rate(a_bucket[5m])))',
    'a == bool 1',
    'time() - 5',
    'absent(up{job="x"})',
  ])('%s passes', (text) => expect(checkExpr(text)).toEqual([]))
})

describe('wrong expressions', () => {
  it.each([
    ['', 'empty'],
    ['sum(', 'parameter'],
    ['sum by (a)', 'parameter'],
    ['a +', 'scalar and instant vector'],
    ['rate(up)', 'expected type matrix'],
    ['foo + bar[5m]', 'range can only be taken of a selector'],
    ['sum(foo)[5m]', 'range can only be taken of a selector'],
    ['up[5m]', 'a function must reduce it'],
    ['up{a=~"("}', 'not RE2'],
    ['up{a=~"(?=x)"}', 'not RE2'],
    ['{a=~".*"}', 'must not match the empty value'],
    ['{a=""}', 'non-empty matcher'],
    ['{a!="x"}', 'non-empty matcher'],
    ['foo and 1', 'set operator not allowed'],
    ['abs()', 'expected 1 argument'],
    ['up up', 'unexpected'],
    ['no_such_function(up)', ''],
    ['1 == 2', 'BOOL'],
    ['a and on (x) group_left (y) b', ''],
    ['up{job="a"', ''],
    ['topk(up, 3)', ''],
    ['"text" + 1', ''],
  ])('%s: %s', (text, message) => expect(firstMessage(text)).toContain(message))

  it('are all found, in the order of the text', () => {
    const positions = checkExpr('rate(a) + rate(b)').map(({ from }) => from)
    expect(positions).toEqual([5, 15])
  })
})

describe('a caret line', () => {
  it('marks a range in its own line', () => expect(caret('sum(\n  rate(up)\n)', 12, 14)).toBe('  rate(up)\n       ^^'))
  it('marks one place for an empty range, and stops at the end of the line', () => {
    expect(caret('up', 2, 2)).toBe('up\n  ^')
    expect(caret('ab\ncd', 1, 5)).toBe('ab\n ^')
  })
})
