import { availableParallelism } from 'node:os'
import type { Engine } from './engine.js'
import { type Outcome, run } from './run.js'

// promtool keeps what it has tested in memory: a thousand files take gigabytes.
const filesAtOnce = 100

// Every test makes a small database and drops it: collecting the garbage less often takes a third off the time.
const calm = { GOGC: '400' }

/**
 * Runs `promtool test rules` over many files, in as many processes at once as there are processors.
 * Files are named relative to `cwd`, which is all that an engine in a container can see.
 */
export const testRules = async (engine: Engine, files: readonly string[], cwd: string): Promise<readonly Outcome[]> => {
  const processes = Math.min(availableParallelism(), files.length)
  const shares = Math.max(processes, Math.ceil(files.length / filesAtOnce))
  const waiting = Array.from({ length: shares }, (_, i) => files.filter((_, at) => at % shares === i)).values()
  const env = { ...calm, ...process.env }
  const worker = async (): Promise<readonly Outcome[]> => {
    const outcomes = []
    for (const share of waiting)
      outcomes.push(await run([...engine.command(cwd), 'test', 'rules', ...share], { cwd, env }))
    return outcomes
  }
  return (await Promise.all(Array.from({ length: processes }, worker))).flat()
}

/** Runs `promtool check rules` over files, relative to `cwd`. */
export const checkRules = (engine: Engine, files: readonly string[], cwd: string): Promise<Outcome> =>
  run([...engine.command(cwd), 'check', 'rules', '--lint=all', '--lint-fatal', ...files], { cwd })

/** Runs `promtool check config` over configurations, relative to `cwd`; files that they name need not be there. */
export const checkConfig = (engine: Engine, files: readonly string[], cwd: string): Promise<Outcome> =>
  run([...engine.command(cwd), 'check', 'config', '--syntax-only', ...files], { cwd })
