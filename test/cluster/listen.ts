import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on a free port of this machine. */
export interface Listening {
  /** `http://127.0.0.1:40123`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Listens on a free port of 127.0.0.1. */
export const listen = (answer: RequestListener): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer(answer)
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
