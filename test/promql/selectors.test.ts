import { expect, test } from 'vitest'
import { selectorsOf } from '../../src/promql/selectors.js'

test('describes each selector, in the order of the text', () => {
  const text = 'max by (node) (last_over_time(up{job="a",node!~"b"}[2m] offset 15m)) > on (node) group_left () limit'
  const [up, limit, ...others] = selectorsOf(text)
  expect(others).toEqual([])
  expect(up).toEqual({
    metric: 'up',
    matchers: [
      { label: 'job', op: '=', value: 'a' },
      { label: 'node', op: '!~', value: 'b' },
    ],
    from: 30,
    to: 51,
    lastMatcherTo: 50,
    window: '2m',
    within: ['max', 'last_over_time'],
  })
  expect(limit).toEqual({ metric: 'limit', matchers: [], from: text.length - 5, to: text.length, within: [] })
})

test.each([
  ['{__name__="up",a="b"}', 'up'],
  ['{"up",a="b"}', 'up'],
  ['{__name__=~"up|down",a="b"}', undefined],
])('knows the metric of %s', (text, metric) => {
  expect(selectorsOf(text)[0]?.metric).toBe(metric)
})

test('a matcher on the name that is no equality stays a matcher', () => {
  expect(selectorsOf('{__name__=~"a.*"}')[0]?.matchers).toEqual([{ label: '__name__', op: '=~', value: 'a.*' }])
})

test('a subquery gives its selector no window, but the functions around it', () => {
  expect(selectorsOf('max_over_time(rate(a[5m])[1h:1m]) - max_over_time(b[1h:])')).toMatchObject([
    { metric: 'a', window: '5m', within: ['max_over_time', 'rate'], resampled: true },
    { metric: 'b', within: ['max_over_time'], resampled: true },
  ])
  expect(selectorsOf('max_over_time(b[1h:])')[0]).not.toHaveProperty('window')
})

test('values are read, escapes and all', () => {
  expect(selectorsOf('a{b=~"c\\\\.d",e=\'f"\'}')[0]?.matchers.map(({ value }) => value)).toEqual(['c\\.d', 'f"'])
})

test('names in strings and lists of labels are no selectors', () => {
  expect(selectorsOf('label_replace(sum by (up) (a), "down", "$1", "b", "c")').map(({ metric }) => metric)).toEqual([
    'a',
  ])
})
