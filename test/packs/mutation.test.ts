import { expect, test } from 'vitest'
import { fingerprint } from '../../src/prove/fingerprint.js'
import { type Mutated, mutate, unexplained } from '../../src/prove/mutate.js'
import { requiredPromtool } from '../engines/engines.js'
import { packs, provedBundle, provedFingerprint } from '../support/proofs.js'

// What `make prove` has mutated, and nobody has changed since, need not be mutated again.
const changed = packs.filter((pack) => fingerprint(provedBundle, pack) !== provedFingerprint(pack.name))

test.each(changed)('no mutant of the pack $name lives without a reason', { timeout: 1_200_000 }, async (pack) => {
  const mutated: Mutated[] = []
  for await (const one of mutate(provedBundle, pack.name, await requiredPromtool())) mutated.push(one)
  expect(unexplained(mutated, pack.survivors ?? [])).toEqual([])
})

test('packs that are not mutated here are as docs/proofs.md says', () => {
  const unchanged = packs.filter((pack) => !changed.includes(pack))
  expect(unchanged.map((pack) => fingerprint(provedBundle, pack))).toEqual(
    unchanged.map(({ name }) => provedFingerprint(name)),
  )
})
