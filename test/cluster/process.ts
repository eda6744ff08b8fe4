import { spawn } from 'node:child_process'
import type { Engine } from '../../src/prometheus/engine.js'

/** A server that runs. */
export interface Process {
  /** `http://127.0.0.1:40123`. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Starts a server of the Prometheus family in a folder, on a free port, and waits until it says that it is ready. */
export const startProcess = async (
  engine: Engine,
  { folder, flags, ready }: { readonly folder: string; readonly flags: readonly string[]; readonly ready: string },
): Promise<Process> => {
  const [program = '', ...args] = [...engine.command(folder), ...flags, '--web.listen-address=127.0.0.1:0']
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  // A test that is interrupted leaves no server behind.
  const kill = () => child.kill()
  process.once('exit', kill)
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [, listening] = /msg="Listening on" .*address=(\S+)/.exec(said) ?? []
      if (listening && said.includes(ready)) resolve(`http://${listening}`)
    })
    child.on('error', reject)
    child.on('close', () => reject(new Error(`${engine.program} ended: ${said}`)))
  })
  return {
    address,
    close: async () => {
      kill()
      await ended
      process.off('exit', kill)
    },
  }
}
