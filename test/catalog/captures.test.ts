import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    const kept = Object.entries(labels ?? {}).map(([label, values]) => [
      label,
      listed.get(name)?.includes(label) ? values : [],
    ])
    return `  ${JSON.stringify(name)}: ${JSON.stringify({ type, ...(labels && { labels: Object.fromEntries(kept) }) })}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

describe.each(Object.entries(captured))('%s, reduced,', (name, { endpoint, version }) => {
  it('agrees with the catalog', () => {
    const exposed = new Map(Object.entries(JSON.parse(readFileSync(fixture(name), 'utf8')) as Record<string, Exposed>))
    expect(exposed.size).toBeGreaterThan(0)
    expect(differences(endpoint, version, exposed)).toEqual([])
  })
})

const folder = process.env.MANGRU_CAPTURES
const suffix = '.prom.gz'

// Simulated nodes compute what they show, and are no exporter of the catalog.
const files = folder ? readdirSync(folder).filter((file) => file.endsWith(suffix) && !file.startsWith('kwok-')) : []

describe.skipIf(files.length === 0)('captures, whole,', () => {
  it.each(files)('%s agrees with the catalog', (file) => {
    const moment = file.slice(0, -suffix.length)
    // The same target at another time: `name-1.2.3.moment`.
    const name = moment.replace(/(\d)\.[a-z][\w-]*$/, '$1')
    const capture = captured[name]
    if (!capture) throw new Error(`${name} is not among the captures that are compared`)
    const exposed = familiesIn(gunzipSync(readFileSync(join(folder ?? '', file))).toString('utf8'))
    if (process.env.UPDATE && moment === name) {
      writeFileSync(fixture(name), reduced(exposed, capture.endpoint.families))
    }
    expect(differences(capture.endpoint, capture.version, exposed)).toEqual([])
  })
})

describe('the comparison sees', () => {
  const family: Family = { name: 'x', type: 'gauge', labels: ['a'], values: { a: ['1'] } }
  const against = (shown: Exposed | undefined, facts: Partial<Family> = {}) =>
    differences(
      { exporter: 'x', path: '/', versions: 'own', families: [{ ...family, ...facts }] },
      '1.5',
      new Map(shown ? [['x', shown]] : []),
    )
  const right: Exposed = { type: 'gauge', labels: { a: ['1'] } }

  it('nothing where there is nothing', () => expect(against(right)).toEqual([]))
  it('a wrong type', () => expect(against({ ...right, type: 'counter' })).toHaveLength(1))
  it('a wrong type without a sample', () => expect(against({ type: 'counter' })).toHaveLength(1))
  it('an unknown label', () => expect(against({ ...right, labels: { a: ['1'], b: [] } })).toHaveLength(1))
  it('a label that no sample has', () => expect(against({ ...right, labels: {} })).toHaveLength(1))
  it('an unknown value', () => expect(against({ ...right, labels: { a: ['2'] } })).toHaveLength(1))
  it('a family of another version', () => {
    expect(against(right, { since: '1.6' })).toHaveLength(1)
    expect(against(right, { removedIn: '1.5' })).toHaveLength(1)
    expect(against(right, { hiddenIn: '1.5' })).toHaveLength(1)
  })
  it('that what is always there is missing', () => {
    expect(against(undefined)).toEqual([])
    expect(against(undefined, { presence: 'always' })).toHaveLength(1)
    expect(against(undefined, { presence: 'always', since: '1.6' })).toEqual([])
  })
  it('an unknown family', () =>
    expect(
      differences({ exporter: 'x', path: '/', versions: 'own', families: [] }, '1.5', new Map([['x', right]])),
    ).toHaveLength(1))
})
