import fc from 'fast-check'
import { expect, it } from 'vitest'
import { configSchema } from '../../src/config/schema/config-schema.js'
import { schemaCheck } from '../../src/config/schema/schema-check.js'
import { isDuration } from '../../src/core/duration.js'
import { isQuantity } from '../../src/core/quantity.js'
import { builtinPacks } from '../../src/packs/builtin.js'

const problemsOf = schemaCheck(builtinPacks)
const accepts = (config: unknown): boolean => problemsOf(config).length === 0

it('describes every setting', () => {
  const undescribed = (schema: unknown, path: string): readonly string[] => {
    const { description, properties, items } = schema as { description?: string; properties?: object; items?: object }
    return [
      ...(description ? [] : [path]),
      ...Object.entries(properties ?? {}).flatMap(([name, inner]) => undescribed(inner, `${path}.${name}`)),
      ...(items ? undescribed(items, `${path}[]`) : []),
    ]
  }
  expect(undescribed(configSchema(builtinPacks), 'config')).toEqual([])
})

it('takes for a duration what Prometheus does', () => {
  const text = fc.stringMatching(/^(\d{1,3}(y|w|d|h|m|s|ms)){0,3}( |m|5)?$/)
  fc.assert(
    fc.property(text, (value) => {
      // Prometheus also takes a bare 0, which reads like a mistake.
      fc.pre(value !== '0')
      expect(accepts({ overrides: { KubeNodeNotReady: { for: value } } })).toBe(isDuration(value))
    }),
    { numRuns: 500 },
  )
})

it('takes only quantities for limits, and a percentage only of a ratio', () => {
  const bytes = (value: unknown) => accepts({ limits: { node_memory_headroom: { warning: value } } })
  const ratio = (value: unknown) => accepts({ limits: { nodes_down_ratio: { critical: value } } })
  expect(['500Mi', '1.5Gi', 1024, '2k'].map((value) => [bytes(value), isQuantity(value)])).toEqual(
    Array(4).fill([true, true]),
  )
  expect(['20%', '500 Mi', '500mb', '', true].map(bytes)).toEqual(Array(5).fill(false))
  expect(['20%', '0.2', 0.2].map(ratio)).toEqual(Array(3).fill(true))
  expect(['500Mi', 'half'].map(ratio)).toEqual(Array(2).fill(false))
})

it('takes percentages and amounts for eviction thresholds, none of them negative', () => {
  const eviction = (value: unknown) => accepts({ eviction: { memoryAvailable: value } })
  expect(['100Mi', '5%', 0].map(eviction)).toEqual([true, true, true])
  expect(['-100Mi', -1, 'much'].map(eviction)).toEqual([false, false, false])
})

it('offers limits only where their scope can choose objects', () => {
  const limits = { nodes_down_ratio: { critical: '30%' } }
  expect(accepts({ clusters: [{ name: 'a', limits }] })).toBe(true)
  expect(accepts({ nodePools: [{ name: 'a', nodes: 'a', limits }] })).toBe(false)
})
