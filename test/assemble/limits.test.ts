import { expect, it } from 'vitest'
import { beyondLimit } from '../../src/assemble/limits.js'
import { toSettings } from '../../src/config/to-settings.js'
import type { Settings } from '../../src/model/settings.js'
import { promql } from '../../src/promql/template.js'
import { hot } from './signals.js'

const settings = toSettings({})
const limited = (changes: Partial<Settings>, signal = hot) => {
  const changed = { ...settings, ...changes }
  return beyondLimit(signal, 'warning', changed, () => signal.expr(changed)).text.replace(/\s+/g, ' ')
}
const hotNodes = (matchers: string) => `max by (cluster, node) (last_over_time(kube_node_info${matchers}[2m]))`

it('takes the configured limit over the declared one', () =>
  expect(limited({ limits: { node_hot: { warning: '3' } } })).toBe(`${hotNodes('')} >= 3`))

it('gives a cluster its own limit, which its nodes do not escape to the common one', () =>
  expect(
    limited({ clusters: [{ name: 'a.b', profile: 'kubeadm', unscraped: [], limits: { node_hot: { warning: 7 } } }] }),
  ).toBe(`${hotNodes('{cluster=~"a\\\\.b"}')} >= 7 or on (cluster, node) (${hotNodes('{cluster!~"a\\\\.b"}')} >= 1)`))

it('lets the narrower scope win', () => {
  const pool = { name: 'gpu', nodes: 'gpu-.*', eviction: settings.eviction, limits: { node_hot: { warning: 9 } } }
  const cluster = { name: 'a', profile: 'kubeadm' as const, unscraped: [], limits: { node_hot: { warning: 7 } } }
  expect(limited({ nodePools: [pool], clusters: [cluster] })).toBe(
    [
      `${hotNodes('{node=~"gpu-.*"}')} >= 9`,
      `or on (cluster, node) (${hotNodes('{node!~"gpu-.*",cluster=~"a"}')} >= 7)`,
      `or on (cluster, node) (${hotNodes('{node!~"gpu-.*",cluster!~"a"}')} >= 1)`,
    ].join(' '),
  )
})

it('ignores a scope whose label the signal does not have', () =>
  expect(limited({ namespaceLimits: [{ namespaces: 'shop', limits: { node_hot: { warning: 2 } } }] })).toBe(
    `${hotNodes('')} >= 1`,
  ))

it('compares with an expression that has one series per identity', () => {
  const capacity = () => promql`max by (${['cluster', 'node']}) (kube_node_info)`
  const signal = { ...hot, limits: { comparison: '<' as const, values: { warning: capacity } } }
  expect(limited({}, signal)).toBe(`${hotNodes('')} < max by (cluster, node) (kube_node_info)`)
})
