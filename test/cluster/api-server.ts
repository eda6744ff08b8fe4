import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Listening, listen } from './listen.js'
import type { ApiObject } from './objects.js'

/** What was asked of the API server: what a role would have to allow. */
export interface Asked {
  readonly group: string
  readonly resource: string
  readonly namespace: string
  readonly verb: 'list' | 'watch'
}

/** A stand-in for the API server, which lists and watches objects that never change. */
export interface ApiServer extends Listening {
  /** Every different thing that was asked, in order. */
  readonly asked: () => readonly Asked[]
}

const plurals: Readonly<Record<string, string>> = {
  nodes: 'Node',
  pods: 'Pod',
  services: 'Service',
  endpointslices: 'EndpointSlice',
}

const resourcePath = /^\/(?:api|apis\/([^/]+))\/v1(?:\/namespaces\/([^/]+))?\/(\w+)$/

/** Serves objects as Kubernetes does, as far as `kubernetes_sd_configs` asks: LIST, WATCH, and a WATCH that lists first. */
export const serveApi = async (objects: readonly ApiObject[]): Promise<ApiServer> => {
  const asked = new Map<string, Asked>()
  const server = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const [, group = '', namespace = '', resource = ''] = resourcePath.exec(url.pathname) ?? []
    const kind = plurals[resource]
    if (!kind) return notFound(response)
    const verb = url.searchParams.get('watch') ? 'watch' : 'list'
    const one: Asked = { group, resource, namespace, verb }
    asked.set(JSON.stringify(one), one)
    const found = objects.filter(
      (object) => object.kind === kind && (namespace === '' || object.metadata.namespace === namespace),
    )
    if (verb === 'watch') watch(found, kind, group, url, request, response)
    else list(found, kind, group, response)
  })
  return { ...server, asked: () => [...asked.values()] }
}

const versionOf = (group: string): string => (group === '' ? 'v1' : `${group}/v1`)

const list = (items: readonly ApiObject[], kind: string, group: string, response: ServerResponse): void => {
  response.setHeader('content-type', 'application/json')
  response.end(
    JSON.stringify({ apiVersion: versionOf(group), kind: `${kind}List`, metadata: { resourceVersion: '1' }, items }),
  )
}

const watch = (
  items: readonly ApiObject[],
  kind: string,
  group: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  response.setHeader('content-type', 'application/json')
  response.flushHeaders()
  const send = (type: string, object: unknown) => response.write(`${JSON.stringify({ type, object })}\n`)
  if (url.searchParams.get('sendInitialEvents') === 'true') {
    for (const item of items) send('ADDED', item)
    send('BOOKMARK', {
      apiVersion: versionOf(group),
      kind,
      metadata: { resourceVersion: '1', annotations: { 'k8s.io/initial-events-end': 'true' } },
    })
  }
  // Nothing ever changes; whoever watches goes by closing the connection.
  request.on('close', () => response.end())
}

const notFound = (response: ServerResponse): void => {
  response.statusCode = 404
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ apiVersion: 'v1', kind: 'Status', status: 'Failure', reason: 'NotFound', code: 404 }))
}
