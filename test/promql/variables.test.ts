// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Grafana's variables look like JavaScript's placeholders.
import { expect, test } from 'vitest'
import { checkExpr } from '../../src/promql/check.js'
import { withStandIns } from '../../src/promql/variables.js'

test.each([
  ['rate(a{cluster="$cluster"}[$__rate_interval])'],
  ['rate(a{cluster=~"${cluster:regex}",node=~"[[node]]"}[${__rate_interval}])'],
  ['max_over_time(a[$__range:$__interval])'],
  ['max_over_time(a[[[range]]:[[step]]])'],
  ['max_over_time(a[$r])'],
  ['increase(a[${minutes}m]) > $a'],
  ['a offset $o - b offset -${shift}'],
  ['topk($n, a) > ${limit.value:raw}'],
  ['sum by ($group) (a) / on (cluster, ${group:csv}) group_left ([[extra]]) b'],
  ['${metric}{job="x"} + max_over_time($metric[5m:]) + node_${what}_total + $prefix:b:c'],
  ['a{$label="x",${other}=~"y"}'],
  ["a{b='$c',d=`${e}`} > $f # $g ] \" \n + $h"],
  ['a{b="[",c="offset "} > $x'],
  ['label_replace(a, "node", "$1", "instance", "(.+):[0-9]+$")'],
  ['a @ ${__to:date:seconds}'],
])('%s parses with stand-ins of the same length', (query) => {
  const replaced = withStandIns(query)
  expect(replaced).toHaveLength(query.length)
  expect(replaced).not.toMatch(/\$\w|\$\{|\[\[\w/)
  expect(checkExpr(replaced)).toEqual([])
})

test('the shortest variable has room for a duration', () => {
  expect(withStandIns('rate(a[$b]) > $c')).toBe('rate(a[1s]) > 11')
})

test('positions of what is found hold for the original', () => {
  const query = 'sum(rate(a{b="$c"}[$__rate_interval])) + rate(d)'
  const [problem] = checkExpr(withStandIns(query))
  expect(query.slice(problem?.from, problem?.to)).toBe('d')
})

test('without variables nothing changes', () => {
  expect(withStandIns('a{b=~"c$|d"} > 5')).toBe('a{b=~"c$|d"} > 5')
})
