import { type Listening, listen } from './listen.js'

/** What exporters answer, by address and path: `10.0.0.1:10250/metrics/cadvisor`. A function is asked at each scrape. */
export type Expositions = Readonly<Record<string, string | (() => string)>>

/** One scrape, as an exporter saw it. */
export interface Visit {
  /** The address and path. */
  readonly at: string
  /** Whether the caller showed a token. */
  readonly token: boolean
}

/** Exporters at any address, behind one proxy. */
export interface Exporters extends Listening {
  /** Every different visit so far. */
  readonly visits: () => readonly Visit[]
}

/**
 * Serves expositions at the addresses of a cluster that is not there: a proxy, to which Prometheus is sent by
 * `proxy_url`, so that targets keep the addresses and ports that relabelling gave them. What nobody serves is refused.
 */
export const serveExporters = async (expositions: Expositions): Promise<Exporters> => {
  const visits = new Map<string, Visit>()
  const server = await listen((request, response) => {
    const { host, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`)
    // Port 80 is left out of an address, as it is in the expositions.
    const at = `${host}${pathname}`
    const visit = { at, token: request.headers.authorization !== undefined }
    visits.set(JSON.stringify(visit), visit)
    const exposition = expositions[at]
    if (exposition === undefined) {
      response.statusCode = 502
      response.end(`nobody serves ${at}`)
      return
    }
    response.setHeader('content-type', 'text/plain; version=0.0.4')
    response.end(typeof exposition === 'function' ? exposition() : exposition)
  })
  return { ...server, visits: () => [...visits.values()] }
}
