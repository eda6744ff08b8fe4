import { expect } from 'vitest'
import { type Finding, Findings } from '../../src/core/finding.js'

/** The only finding that a call throws. */
export const findingOf = (call: () => unknown): Finding => {
  try {
    call()
  } catch (error) {
    expect(error).toBeInstanceOf(Findings)
    const [finding, ...others] = (error as Findings).findings
    expect(others).toEqual([])
    return finding as Finding
  }
  throw new Error('nothing was thrown')
}
