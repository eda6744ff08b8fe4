import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Family } from '../../src/catalog/family.js'
import { captured } from './captured.js'
import { differences } from './differences.js'
import { type Exposed, familiesIn } from './exposition.js'

const fixture = (name: string) => new URL(`../fixtures/captures/${name}.json`, import.meta.url)

/** A capture without samples: types, label names, and the values of labels whose values the catalog lists. */
const reduced = (exposed: ReadonlyMap<string, Exposed>, families: readonly Family[]) => {
  const listed = new Map(families.map(({ name, values = {} }) => [name, Object.keys(values)]))
  const lines = [...exposed].map(([name, { type, labels }]) => {
    const kept = Object.entries(labels).map(([label, values]) => [
      label,
      listed.get(name)?.includes(label) ? values : [],
    ])
    return `  ${JSON.stringify(name)}: ${JSON.stringify({ type, labels: Object.fromEntries(kept) })}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

const whole = process.env.MANGRU_CAPTURES

describe.each(Object.entries(captured))('%s', (name, { endpoint, version }) => {
  const capture = join(whole ?? '', `${name}.prom.gz`)

  const wholeIsThere = whole !== undefined && existsSync(capture)
  if (wholeIsThere)
    it('agrees with the catalog, whole', () => {
      const exposed = familiesIn(gunzipSync(readFileSync(capture)).toString('utf8'))
      if (process.env.UPDATE) writeFileSync(fixture(name), reduced(exposed, endpoint.families))
      expect(differences(endpoint, version, exposed)).toEqual([])
    })

  it('agrees with the catalog, reduced', () => {
    const exposed = new Map(Object.entries(JSON.parse(readFileSync(fixture(name), 'utf8')) as Record<string, Exposed>))
    expect(exposed.size).toBeGreaterThan(0)
    expect(differences(endpoint, version, exposed)).toEqual([])
  })
})

describe('the comparison sees', () => {
  const { endpoint, version } = {
    endpoint: { ...captured['etcd-3.7.3']?.endpoint, families: [] as Family[] },
    version: '1',
  }
  const family: Family = { name: 'x', type: 'gauge', labels: ['a'], values: { a: ['1'] } }
  const against = (shown: Exposed) =>
    differences(
      { exporter: 'x', path: '/', versions: 'own', ...endpoint, families: [family] },
      version,
      new Map([['x', shown]]),
    )

  it('a wrong type', () => expect(against({ type: 'counter', labels: {} })).toHaveLength(1))
  it('an unknown label', () => expect(against({ type: 'gauge', labels: { b: [] } })).toHaveLength(1))
  it('an unknown value', () => expect(against({ type: 'gauge', labels: { a: ['2'] } })).toHaveLength(1))
  it('nothing where there is nothing', () => expect(against({ type: 'gauge', labels: { a: ['1'] } })).toEqual([]))
})
