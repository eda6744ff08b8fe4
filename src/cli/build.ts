import type { Command } from 'commander'
import { type Change, changes } from '../output/changes.js'
import { replaceOutput } from '../output/write.js'
import { examples, withOutput } from './options.js'
import type { Outcome } from './outcome.js'
import { buildInMemory, hasErrors } from './pipeline.js'
import type { Format } from './render/formats.js'
import { run } from './run.js'
import { shownPath, type Terminal } from './terminal.js'

interface BuildOptions {
  readonly config?: string
  readonly out?: string
  readonly dryRun?: boolean
  readonly format: Format
}

/** `mangru build`: writes the files, or says what it would write. */
export const buildCommand = (parent: Command, terminal: Terminal, exit: (code: number) => void): Command =>
  examples(
    withOutput(parent.command('build'))
      .description('write rules, dashboards, inhibitions, runbooks and tests')
      .option('-n, --dry-run', 'only say which files would change')
      .action(async (options: BuildOptions) => {
        exit(await run(terminal, options.format, () => build(terminal.cwd, options)))
      }),
    {
      'mangru build': 'build the configuration of this folder',
      'mangru build --dry-run': 'what would change',
      'mangru build -c prod/mangru.config.yaml': 'another configuration, whose output lies beside it',
    },
  )

const build = async (cwd: string, options: BuildOptions): Promise<Outcome> => {
  const { files, findings, out } = await buildInMemory(cwd, options)
  if (hasErrors(findings)) return { findings, summary: 'Nothing was written.' }
  const changed = changes(out, files)
  if (!options.dryRun) replaceOutput(out, files)
  return {
    findings,
    changes: changed,
    summary: `${options.dryRun ? 'Would write' : 'Wrote'} ${files.size} files to ${shownPath(cwd, out)}: ${counted(changed)}.`,
  }
}

const counted = (changed: readonly Change[]): string => {
  if (changed.length === 0) return 'nothing has changed'
  const kinds = ['added', 'changed', 'removed'] as const
  return kinds
    .map((kind) => ({ kind, count: changed.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(', ')
}
