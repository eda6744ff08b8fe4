import { expect, it } from 'vitest'
import { generatedHash, proofs } from '../support/proofs.js'

it('docs/proofs.md is there, and says for which generated/ its figures hold', () => {
  expect(proofs).toMatch(/with the hash `[0-9a-f]{16}`/)
  // No error: what is proved there takes longer than a check may, and a text that changes needs no new proof.
  if (!proofs.includes(generatedHash()))
    console.warn('docs/proofs.md is about another generated/ than this one: `make prove` writes it anew.')
})
