import type { Finding } from '../core/finding.js'
import type { Change } from '../output/changes.js'

/** What a command has to say when it ends. */
export interface Outcome {
  readonly findings: readonly Finding[]
  /** What was written, or would be. */
  readonly changes?: readonly Change[]
  /** One line about the whole. */
  readonly summary?: string
}

// What these rules find stands in the way of the command itself, rather than in its result.
const inTheWay = new Set(['configuration', 'foreign-file', 'output-locked', 'output-not-written', 'unknown-name'])

/** 0 fine, 1 findings, 2 the command could not run. Warnings alone are fine. */
export const exitCode = (findings: readonly Finding[]): 0 | 1 | 2 => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.some(({ rule }) => inTheWay.has(rule))) return 2
  return errors.length > 0 ? 1 : 0
}
