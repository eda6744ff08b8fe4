import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Holds a generated file of the repository against what its generator yields now; `npm run generate` writes it. */
export const expectGenerated = (url: URL, content: string): void => {
  if (process.env.UPDATE) writeFileSync(url, content)
  expect(readFileSync(url, 'utf8')).toBe(content)
}
