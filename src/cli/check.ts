import type { Command } from 'commander'
import { drift } from '../output/drift.js'
import { examples, withOutput } from './options.js'
import type { Outcome } from './outcome.js'
import { buildInMemory, hasErrors } from './pipeline.js'
import type { Format } from './render/formats.js'
import { run } from './run.js'
import { shownPath, type Terminal } from './terminal.js'

interface CheckOptions {
  readonly config?: string
  readonly out?: string
  readonly format: Format
}

/** `mangru check`: every finding, and whether the output is what a build would write. Writes nothing. */
export const checkCommand = (parent: Command, terminal: Terminal, exit: (code: number) => void): Command =>
  examples(
    withOutput(parent.command('check'))
      .description('report findings, and output that is not as a build would write it')
      .action(async (options: CheckOptions) => {
        exit(await run(terminal, options.format, () => check(terminal.cwd, options)))
      }),
    {
      'mangru check': 'check the configuration and the output of this folder',
      'mangru check --format github': 'annotate a pull request',
    },
  )

const check = async (cwd: string, options: CheckOptions): Promise<Outcome> => {
  const { files, findings, out } = await buildInMemory(cwd, options)
  if (hasErrors(findings)) return { findings }
  const drifted = drift(out, files)
  if (drifted.length > 0) return { findings: [...findings, ...drifted] }
  return { findings, summary: `${shownPath(cwd, out)} is as a build would write it: ${files.size} files.` }
}
