import { expect, it } from 'vitest'
import { defineConfig } from '../../src/config/config.js'
import { toSettings } from '../../src/config/to-settings.js'
import { text } from '../../src/core/text.js'
import { alert } from '../../src/model/alert.js'
import { breaches } from '../../src/model/condition.js'
import { definePack } from '../../src/model/pack.js'
import { hot } from '../assemble/signals.js'

const Hot = alert({
  name: 'Hot',
  situation: 'workload',
  component: 'node',
  tiers: { warning: { when: breaches(hot, 'warning'), for: '1m', keepFiringFor: '1m' } },
  summary: text('hot', '뜨거움'),
  description: text('hot', '뜨거움'),
  shows: 'node',
})
const own = definePack({ name: 'own', signals: [hot], alerts: [Hot], dashboards: [], cases: [] })

it('complete from the built-in packs', () => {
  const config = defineConfig({
    limits: { node_memory_headroom: { warning: '1Gi' }, nodes_down_ratio: { critical: '30%' } },
    overrides: { KubeNodesDown: false, 'KubeNodeNotReady.warning': { for: '15m' } },
    jobs: { kubelet: { scraped: true } },
  })
  expect(toSettings(config).limits.node_memory_headroom).toEqual({ warning: '1Gi' })
})

it('complete from own packs too', () => {
  const config = defineConfig({
    packs: [own],
    limits: { node_hot: { warning: 3 }, node_memory_headroom: { warning: '1Gi' } },
    overrides: { 'Hot.warning': { for: '5m' }, KubeNodesDown: false },
  })
  expect(toSettings(config).limits.node_hot).toEqual({ warning: 3 })
})

it('do not compile where a name or a value is wrong', () => {
  const wrong = [
    // @ts-expect-error no such signal
    () => defineConfig({ limits: { node_memory_headrom: { warning: '1Gi' } } }),
    // @ts-expect-error no such severity
    () => defineConfig({ limits: { node_memory_headroom: { info: '1Gi' } } }),
    // @ts-expect-error no quantity
    () => defineConfig({ limits: { node_memory_headroom: { warning: 'lots' } } }),
    // @ts-expect-error no such alert
    () => defineConfig({ overrides: { KubeNodeNotRedy: false } }),
    // @ts-expect-error no such tier
    () => defineConfig({ overrides: { 'KubeNodeNotReady.critical': false } }),
    // @ts-expect-error no duration
    () => defineConfig({ overrides: { KubeNodeNotReady: { for: 'long' } } }),
    // @ts-expect-error an override cannot switch on
    () => defineConfig({ overrides: { KubeNodeNotReady: true } }),
    // @ts-expect-error a signal of a pack that is not listed
    () => defineConfig({ limits: { node_hot: { warning: 3 } } }),
    // @ts-expect-error own packs do not loosen names
    () => defineConfig({ packs: [own], limits: { node_hott: { warning: 3 } } }),
    // @ts-expect-error no such tier of an own alert
    () => defineConfig({ packs: [own], overrides: { 'Hot.critical': false } }),
    // @ts-expect-error no such job
    () => defineConfig({ jobs: { kublet: { scraped: true } } }),
    // @ts-expect-error no such loss
    () => defineConfig({ mended: ['kubelet-resources'] }),
  ]
  expect(wrong.map((config) => config()).length).toBe(12)
})
