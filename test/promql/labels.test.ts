import { describe, expect, it } from 'vitest'
import { inferLabels } from '../../src/promql/labels.js'

const sources: Readonly<Record<string, readonly string[]>> = {
  pods: ['cluster', 'namespace', 'pod', 'instance'],
  nodes: ['cluster', 'node'],
  buckets: ['cluster', 'verb', 'le'],
}

const labels = (text: string) => {
  const { labels: found, open } = inferLabels(text, (metric) => sources[metric])
  return [...found].sort().join(' ') + (open ? ' …' : '')
}

describe('the labels of a result', () => {
  it.each([
    ['nodes', 'cluster node'],
    ['nodes{zone="a"}', 'cluster node zone'],
    ['unknown{zone="a"}', 'zone …'],
    ['{__name__="nodes"}', 'cluster node'],
    ['sum(nodes)', ''],
    ['sum by (cluster, zone) (nodes)', 'cluster'],
    ['sum by (cluster, zone) (unknown)', 'cluster zone'],
    ['sum without (instance) (pods)', 'cluster namespace pod'],
    ['topk by (cluster) (3, pods)', 'cluster instance namespace pod'],
    ['count_values("version", nodes)', 'version'],
    ['count_values by (cluster) ("version", nodes)', 'cluster version'],
    ['rate(nodes[5m])', 'cluster node'],
    ['max_over_time(rate(nodes[5m])[1h:1m])', 'cluster node'],
    ['-nodes offset 5m', 'cluster node'],
    ['predict_linear(nodes[15m], 3600)', 'cluster node'],
    ['label_replace(nodes, "zone", "$1", "node", "(.+)")', 'cluster node zone'],
    ['label_join(nodes, "both", "-", "cluster", "node")', 'both cluster node'],
    ['absent(pods{job="a", pod!="x"})', 'job'],
    ['histogram_quantile(0.9, buckets)', 'cluster verb'],
    ['histogram_quantile(0.9, sum by (le) (buckets))', ''],
    ['vector(1)', ''],
    ['time()', ''],
    ['nodes > 5', 'cluster node'],
    ['5 < nodes', 'cluster node'],
    ['pods * nodes', 'cluster instance namespace pod'],
    ['pods == on (cluster) nodes', 'cluster'],
    ['pods / ignoring (instance) pods', 'cluster namespace pod'],
    ['pods * on (cluster) group_left (node) nodes', 'cluster instance namespace node pod'],
    ['nodes * on (cluster) group_right pods', 'cluster instance namespace pod'],
    ['pods and on (cluster) nodes', 'cluster instance namespace pod'],
    ['pods unless nodes', 'cluster instance namespace pod'],
    ['pods or nodes', 'cluster instance namespace node pod'],
  ])('%s', (text, expected) => expect(labels(text)).toBe(expected))

  it('are none for a number', () => expect(inferLabels('1 + 2', () => undefined).scalar).toBe(true))
})
