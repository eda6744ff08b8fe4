import { expect, it } from 'vitest'
import { checkExpr } from '../../src/promql/check.js'
import { withStandIns } from '../../src/promql/variables.js'

it.each([
  'up{node=~"$node",cluster="${cluster}"}',
  'rate(up{a=~"${b:regex}"}[$__rate_interval])',
  'rate(up[${__range}] offset $o)',
  'topk($n, up)',
  'up{a="[[b]]"} > $x',
  'max_over_time(rate(up[5m])[$__range:$__interval])',
])('%s parses once its variables are replaced, at the same length', (query) => {
  const replaced = withStandIns(query)
  expect(replaced).toHaveLength(query.length)
  expect(replaced).not.toMatch(/\$|\[\[/)
  expect(checkExpr(replaced)).toEqual([])
})
