import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type Client, clientOf } from '../../src/prometheus/client.js'
import { requiredPrometheus } from '../engines/engines.js'
import { startProcess } from './process.js'
import { until } from './until.js'

/** A Prometheus that runs. */
export interface Server extends Client {
  /** `http://127.0.0.1:40123`. */
  readonly address: string
  /** Asks until an answer will do, or the time is over; then throws what the last answer was. */
  readonly until: <A>(ask: (client: Client) => Promise<A>, will: (answer: A) => boolean, seconds?: number) => Promise<A>
  readonly close: () => Promise<void>
}

/** Starts Prometheus in a folder, with a configuration that may name files in it, on a free port. */
export const startPrometheus = async (folder: string, config: object): Promise<Server> => {
  writeFileSync(join(folder, 'prometheus.yaml'), stringify(config))
  const { address, close } = await startProcess(await requiredPrometheus(), {
    folder,
    flags: ['--config.file=prometheus.yaml', '--storage.tsdb.path=data'],
    ready: 'Server is ready',
  })
  const client = clientOf(address)
  return { ...client, address, until: (ask, will, seconds) => until(() => ask(client), will, seconds), close }
}
