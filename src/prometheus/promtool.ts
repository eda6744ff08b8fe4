import { availableParallelism } from 'node:os'
import type { Engine } from './engine.js'
import { type Outcome, run } from './run.js'

/**
 * Runs `promtool test rules` over many files, in as many processes as there are processors.
 * Files are named relative to `cwd`, which is all that an engine in a container can see.
 */
export const testRules = async (engine: Engine, files: readonly string[], cwd: string): Promise<readonly Outcome[]> => {
  const processes = Math.min(availableParallelism(), files.length)
  const shares = Array.from({ length: processes }, (_, i) => files.filter((_, at) => at % processes === i))
  const env = { ...calm, ...process.env }
  return Promise.all(shares.map((share) => run([...engine.command(cwd), 'test', 'rules', ...share], { cwd, env })))
}

// Every test makes a small database and drops it: collecting the garbage less often takes a third off the time.
const calm = { GOGC: '400' }

/** Runs `promtool check rules` over files, relative to `cwd`. */
export const checkRules = (engine: Engine, files: readonly string[], cwd: string): Promise<Outcome> =>
  run([...engine.command(cwd), 'check', 'rules', '--lint=all', '--lint-fatal', ...files], { cwd })

/** Runs `promtool check config` over configurations, relative to `cwd`; files that they name need not be there. */
export const checkConfig = (engine: Engine, files: readonly string[], cwd: string): Promise<Outcome> =>
  run([...engine.command(cwd), 'check', 'config', '--syntax-only', ...files], { cwd })
