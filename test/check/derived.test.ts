import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { generateTypes } from '../../src/catalog/generate.js'
import { configSchema } from '../../src/config/schema/config-schema.js'
import { builtinPacks } from '../../src/packs/builtin.js'

// Files that are derived from the sources, and what derives them; `make generate` writes them.
const derived = {
  'src/catalog/types.gen.ts': () => generateTypes(),
  'docs/config.schema.json': () => `${JSON.stringify(configSchema(builtinPacks), null, 2)}\n`,
}

it.each(Object.entries(derived))('%s is what its source yields now', (path, derive) => {
  const file = new URL(`../../${path}`, import.meta.url)
  if (process.env.UPDATE) writeFileSync(file, derive())
  expect(readFileSync(file, 'utf8')).toBe(derive())
})
