import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { buildCommand } from './build.js'
import { checkCommand } from './check.js'
import { explainCommand } from './explain.js'
import { listCommand } from './list.js'
import type { Terminal } from './terminal.js'

/**
 * Runs mangru with some arguments and returns the exit code: 0 fine, 1 findings, 2 the command could not run.
 * Throws only for a mistake of mangru's own.
 */
export const mangru = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  let code = 0
  const exit = (said: number) => {
    code = said
  }
  const program = new Command('mangru')
    .description('One typed description of what to watch in a Kubernetes cluster, built into the files that watch it.')
    .version(version())
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(mangru --help lists the commands)')
    .exitOverride()
  for (const command of [buildCommand, checkCommand, explainCommand, listCommand]) {
    command(program, terminal, exit)
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}

const version = (): string => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
