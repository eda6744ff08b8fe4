import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildInMemory } from '../../src/cli/pipeline.js'
import { drift } from '../../src/output/drift.js'

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

describe.each(['.', 'examples/single-cluster-ko'])('%s/generated', (path) => {
  it('is what a build writes now', async () => {
    const { files, findings, out } = await buildInMemory(folder(path), {})
    expect(findings).toEqual([])
    expect(drift(out, files)).toEqual([])
  })
})
