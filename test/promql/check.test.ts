import { expect, test } from 'vitest'
import { checkExpr } from '../../src/promql/check.js'

const messages = (text: string) => checkExpr(text).map(({ message }) => message)

// Each was held against Prometheus' own parser, which takes it too.
test.each([
  'up',
  'a - b offset 1h > 0',
  'a offset 5m @ 5',
  'rate((a[5m]))',
  'rate(a[5m] offset 1m)',
  'max_over_time(vector(1)[5m:1m])',
  'avg_over_time(sum(a)[1h:] offset 5m)',
  'scalar(a) > bool 5',
  'a * on () 5',
  'group(a) == on () vector(1)',
  'sum by (on) (a{by="x"})',
  'sum without () (by)',
  'histogram_quantile(0.9, rate(a_bucket[5m]))',
  'label_replace(a, "b", "$1", "d", "(.+)")',
  'count_values("version", a)',
  "a{b=~'\\\\d+',c=`\\d`}",
  '{a=~".+"}',
  '{a!=""}',
  'absent(a{b="c"})',
  'day_of_week()',
  '1 + + 2',
  '--a',
  'Inf',
  '5m',
  'a # why',
])('%s is fine', (text) => {
  expect(messages(text)).toEqual([])
})

test.each([
  ['', 'is empty'],
  ['sum(', 'ends too early'],
  ['sum by (a)', 'ends too early'],
  ['a +', 'ends too early'],
  ['a{b="c"', 'ends too early'],
  ['a b', 'cannot stand here'],
  ['a = b', 'cannot stand here'],
  ['a{,}', 'cannot stand here'],
  ['a{b="c" d="e"}', 'something is missing here'],
  ['a & b', 'cannot stand here'],
  ['a)', 'cannot stand here'],
  ['rates(a[5m])', '"rates" is no function'],
  ['Rate(a[5m])', '"Rate" is no function'],
  ['"abc', 'no result'],
  ['"abc"', 'no result'],
  ['foo + bar[5m]', 'no operand'],
  ['bar[5m] + foo', 'scalar and instant vector'],
  ['-foo[5m]', 'no operand'],
  ['rate(foo + bar[5m])', 'no operand'],
  ['rate(sum(a)[5m])', 'only a selector takes a range'],
  ['rate((a)[5m])', 'only a selector takes a range'],
  ['rate(a offset 1m [5m])', 'only a selector takes a range'],
  ['rate(a[5m][5m])', 'only a selector takes a range'],
  ['(a + b) offset 5m', 'takes offset'],
  ['sum(a) offset 5m', 'takes offset'],
  ['sum(a) @ 5', 'takes @'],
  ['time() @ 5', '@'],
  ['a offset 5m offset 5m', 'twice'],
  ['a @ 5 offset 5m @ 5', 'twice'],
  ['rate(a[0s])', 'holds nothing'],
  ['rate(a[-5m])', 'holds nothing'],
  ['rate(a[5m:0s])', 'holds nothing'],
  ['a[5m]', 'no result'],
  ['sum(a)[1h:] offset 5m', 'no result'],
  ['(a[5m])', 'no result'],
  ['rate(a)', 'expected type matrix'],
  ['sum(a[5m])', 'expected type vector'],
  ['sum(5, a)', 'sum takes 1 argument(s), not 2'],
  ['topk(a)', 'topk takes 2 argument(s), not 1'],
  ['topk("3", a)', 'expected type scalar'],
  ['topk(1, 2, a)', 'topk takes 2'],
  ['count_values(a, a)', 'expected type string'],
  ['abs()', 'expected 1 argument'],
  ['abs(1)', 'expected type vector'],
  ['max_over_time(time()[5m:1m])', 'instant vector'],
  ['1 > 2', 'BOOL'],
  ['a + bool 2', 'bool modifier'],
  ['a and 1', 'set operator'],
  ['a * on (x) 5', 'vector matching'],
  ['a and on (x) group_left (y) b', 'grouping'],
  ['a * on (x) group_left (x) b', 'ON and GROUP'],
  ['a + "b"', 'scalar and instant vector'],
  ['label_replace(a, "b", "c", "d")', 'expected 5 argument'],
  ['label_replace(a, "b", "$1", "d", "(")', 'not RE2'],
  ['label_replace(a, "b-c", "$1", "d", "(.+)")', '"b-c" is not a label name'],
  ['label_join(a, "", ",", "c")', '"" is not a label name'],
  ['count_values("a b", x)', '"a b" is not a label name'],
  ['up{a=~"("}', 'regular expression of a is not RE2'],
  ['up{a!~"x(?=y)"}', 'regular expression of a is not RE2'],
  ['up{a=~"\\d+"}', '"\\d" is no escape sequence'],
  ['up{a="\\\'"}', 'is no escape sequence'],
  ['label_replace(a, "b", "\\$1", "d", "(.+)")', 'is no escape sequence'],
  ['{}', 'at least one'],
  ['{a=""}', 'at least one'],
  ['{a!="x"}', 'at least one'],
  ['{a=~".*"}', 'every series would match'],
  ['{a!~".+",b=~"c?"}', 'every series would match'],
  ['up{__name__="x"}', 'twice'],
  ['limitk(3, a)', 'experimental'],
  ['a + fill(0) b', 'experimental'],
  ['rate(a[5m] smoothed)', 'experimental'],
])('%s is refused: %s', (text, message) => {
  expect(messages(text).join('\n')).toContain(message)
})

test('a range may be the result of a query', () => {
  expect(checkExpr('a[5m]', { allowRange: true })).toEqual([])
  expect(checkExpr('sum(a)[1h:]', { allowRange: true })).toEqual([])
  expect(checkExpr('a + b[5m]', { allowRange: true })).toHaveLength(1)
})

test('problems carry their place, and stand in the order of the text, one per place', () => {
  const text = 'rate(a) + sum(b, b) + c{d=~"("}'
  expect(checkExpr(text).map(({ from, to }) => text.slice(from, to))).toEqual(['a', 'sum(b, b)', 'c{d=~"("}'])
})

test('finds a problem at any depth', () => {
  for (const around of [
    'sum(%)',
    '(%)',
    '-%',
    'x unless on (y) (%)',
    'max_over_time(%[5m:])',
    'label_replace(%, "a", "", "", "")',
  ]) {
    expect(messages(around.replace('%', 'rate(a)'))).toEqual([
      'expected type matrix in call to function "rate", got vector',
    ])
    expect(messages(around.replace('%', 'a{b=~"("}'))).toHaveLength(1)
  }
})
