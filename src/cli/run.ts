import { isAbsolute, relative } from 'node:path'
import { type Finding, Findings } from '../core/finding.js'
import { exitCode, type Outcome } from './outcome.js'
import { type Format, formats } from './render/formats.js'
import type { Terminal } from './terminal.js'

/** Runs a command, writes its outcome, and says how to exit. Findings that it throws are its outcome too. */
export const run = async (terminal: Terminal, format: Format, command: () => Promise<Outcome>): Promise<0 | 1 | 2> => {
  const outcome = await command().catch((error: unknown): Outcome => {
    if (error instanceof Findings) return { findings: error.findings }
    throw error
  })
  const findings = outcome.findings.map((finding) => seenFrom(terminal.cwd, finding))
  terminal.out(formats[format]({ ...outcome, findings }, terminal.paint))
  return exitCode(findings)
}

const seenFrom = (cwd: string, finding: Finding): Finding => {
  const { file } = finding.where
  return file && isAbsolute(file) ? { ...finding, where: { ...finding.where, file: relative(cwd, file) } } : finding
}
