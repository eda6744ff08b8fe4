import { describe, expect, it } from 'vitest'
import { lower } from '../../src/assemble/lower.js'
import { toSettings } from '../../src/config/to-settings.js'
import { burns, missing } from '../../src/model/condition.js'
import { recorded } from '../../src/model/recorded.js'
import { promql } from '../../src/promql/template.js'
import { evaluate } from '../support/evaluate.js'
import { fire } from './signals.js'

// Conditions that no pack has yet, on the real engines.
const settings = toSettings({})
const exprOf = (condition: Parameters<typeof lower>[0]) =>
  lower(condition, settings, (signal) => recorded(settings, signal)).expr

describe('missing', () => {
  const gone = exprOf(missing('etcd'))

  it('tells all down from not discovered, per cluster, and lets one lost scrape and one dead member pass', async () =>
    expect(
      await evaluate(
        {
          'up{job="etcd",cluster="down",instance="a"}': '1x4 0x20',
          'up{job="etcd",cluster="down",instance="b"}': '1x4 0x20',
          'up{job="kubelet",cluster="none",instance="a"}': '1x24',
          'up{job="etcd",cluster="half",instance="a"}': '1x24',
          'up{job="etcd",cluster="half",instance="b"}': '0x24',
          'up{job="etcd",cluster="blink",instance="a"}': '1x18 0 0 1x4',
        },
        [{ expr: gone, at: '10m', yields: { '{cluster="down"}': 2, '{cluster="none"}': 0 } }],
      ),
    ).toBe(''))

  it('does not ask for what the provider of a cluster hides', async () => {
    const mixed = toSettings({
      cluster: 'label',
      clusters: [{ name: 'rented', profile: 'managed' }, { name: 'owned' }],
      jobs: { etcd: { scraped: true } },
    })
    expect(
      await evaluate(
        {
          'up{job="kubelet",cluster="rented",instance="a"}': '1x24',
          'up{job="kubelet",cluster="owned",instance="a"}': '1x24',
        },
        [
          {
            expr: lower(missing('etcd'), mixed, (signal) => recorded(mixed, signal)).expr,
            at: '10m',
            yields: { '{cluster="owned"}': 0 },
          },
        ],
      ),
    ).toBe('')
  })
})

describe('burns', () => {
  const total = { ...fire, name: 'total', record: 'cluster:requests:rate5m' }
  const bad = { ...fire, name: 'bad', record: 'cluster:errors:rate5m' }
  const slo = { name: 'requests', total, bad }
  const fast = exprOf(burns(slo, 'critical'))

  // Two hours of history: 100 requests a second, errors as the cluster's name says.
  it('needs both windows, and a cluster without errors is a row of zeros and never burns', async () =>
    expect(
      await evaluate(
        {
          'cluster:requests:rate5m{cluster="fine"}': '100x240',
          'cluster:errors:rate5m{cluster="fine"}': '0x240',
          'cluster:requests:rate5m{cluster="burning"}': '100x240',
          'cluster:errors:rate5m{cluster="burning"}': '0x120 20x120',
          'cluster:requests:rate5m{cluster="over"}': '100x240',
          'cluster:errors:rate5m{cluster="over"}': '0x100 20x20 0x120',
        },
        [
          { expr: promql`count by (${['cluster']}) (${fast})`, at: '2h', yields: { '{cluster="burning"}': 1 } },
          { expr: fast, at: '55m', yields: {} },
        ],
      ),
    ).toBe(''))
})
