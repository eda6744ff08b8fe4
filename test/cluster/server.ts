import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type Client, clientOf } from '../../src/prometheus/client.js'
import { requiredPrometheus } from '../engines/engines.js'

/** A Prometheus that runs. */
export interface Server extends Client {
  /** Asks until an answer will do, or the time is over; then throws what the last answer was. */
  readonly until: <A>(ask: (client: Client) => Promise<A>, will: (answer: A) => boolean, seconds?: number) => Promise<A>
  readonly close: () => Promise<void>
}

/** Starts Prometheus in a folder, with a configuration that may name files in it, on a free port. */
export const startPrometheus = async (folder: string, config: object): Promise<Server> => {
  writeFileSync(join(folder, 'prometheus.yaml'), stringify(config))
  const engine = await requiredPrometheus()
  const [program = '', ...args] = engine.command(folder)
  const flags = ['--config.file=prometheus.yaml', '--storage.tsdb.path=data', '--web.listen-address=127.0.0.1:0']
  const child = spawn(program, [...args, ...flags], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  // A test that is interrupted leaves no server behind.
  const kill = () => child.kill()
  process.once('exit', kill)
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [, listening] = /msg="Listening on" .*address=(\S+)/.exec(said) ?? []
      if (listening && said.includes('Server is ready')) resolve(`http://${listening}`)
    })
    child.on('error', reject)
    child.on('close', () => reject(new Error(`Prometheus ended: ${said}`)))
  })
  const client = clientOf(address)
  return {
    ...client,
    until: async (ask, will, seconds = 30) => {
      const end = Date.now() + seconds * 1000
      for (;;) {
        const answer = await ask(client)
        if (will(answer)) return answer
        if (Date.now() > end) throw new Error(`not within ${seconds} s, last: ${JSON.stringify(answer).slice(0, 2000)}`)
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
    },
    close: async () => {
      kill()
      await ended
      process.off('exit', kill)
    },
  }
}
