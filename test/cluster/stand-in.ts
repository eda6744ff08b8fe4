import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { parse } from 'yaml'
import { type ApiServer, serveApi } from './api-server.js'
import { type Exporters, type Expositions, serveExporters } from './exporters.js'
import type { ApiObject } from './objects.js'
import { type Server, startPrometheus } from './server.js'

/** A cluster that is not there, and what a Prometheus in it reads. */
export interface StandIn {
  /** Nodes, pods, services as the API server lists them. */
  readonly objects: readonly ApiObject[]
  /** What answers at which address and path. */
  readonly expositions: Expositions
  /** The text of `prometheus/scrape-configs.yaml`, as a build writes it. */
  readonly scrapeConfigs: string
  /** Rule files by name, such as `mangru-node.yaml`; their groups keep their own intervals. */
  readonly rules?: Readonly<Record<string, string>>
  readonly externalLabels?: Readonly<Record<string, string>>
  /** How often targets are scraped and rules evaluated. Default: `1s`; whole captures of a cluster need longer. */
  readonly every?: string
}

/** A stand-in that runs. */
export interface Running {
  readonly prometheus: Server
  readonly api: ApiServer
  readonly exporters: Exporters
}

/**
 * Runs a real Prometheus on a scrape configuration of ours, in a cluster that stands in for one, and ends everything.
 *
 * ```ts
 * await inStandIn({ objects: kubeadm(), expositions, scrapeConfigs }, async ({ prometheus }) => {
 *   await prometheus.until(({ targets }) => targets(), (all) => all.length > 0 && all.every(({ health }) => health === 'up'))
 *   expect(await prometheus.query('count by (node) (kubelet_evictions)')).toHaveLength(1)
 * })
 * ```
 *
 * Discovery, relabelling, tokens and storage are what they would be in a cluster. Different are: the API server's
 * address; exporters behind a proxy and without TLS; where the account's files are; how often is scraped. The first
 * targets appear some five seconds after the start. Samples with timestamps of their own must be recent (`movedBy`).
 */
export const inStandIn = async (standIn: StandIn, use: (running: Running) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'mangru-prometheus-'))
  const api = await serveApi(standIn.objects)
  const exporters = await serveExporters(standIn.expositions)
  try {
    const prometheus = await startPrometheus(folder, configOf(standIn, folder, api.url, exporters.url))
    try {
      await use({ prometheus, api, exporters })
    } finally {
      await prometheus.close()
    }
  } finally {
    await Promise.all([api.close(), exporters.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

interface ScrapeConfig {
  readonly kubernetes_sd_configs: readonly object[]
  readonly authorization?: object
  readonly tls_config?: { readonly ca_file?: string }
}

const configOf = (
  { scrapeConfigs, rules = {}, externalLabels = {}, every = '1s' }: StandIn,
  folder: string,
  apiServer: string,
  proxy: string,
): object => {
  writeFileSync(join(folder, 'token'), 'stand-in')
  writeFileSync(join(folder, 'ca.crt'), rootCertificates[0] ?? '')
  for (const [name, content] of Object.entries(rules)) writeFileSync(join(folder, name), content)
  const { scrape_configs } = parse(scrapeConfigs) as { readonly scrape_configs: readonly ScrapeConfig[] }
  return {
    global: { evaluation_interval: every, external_labels: externalLabels },
    rule_files: Object.keys(rules),
    scrape_configs: scrape_configs.map(({ authorization, tls_config, ...config }) => ({
      ...config,
      scheme: 'http',
      scrape_interval: every,
      proxy_url: proxy,
      ...(authorization && { authorization: { ...authorization, credentials_file: 'token' } }),
      ...(tls_config && { tls_config: { ...tls_config, ...(tls_config.ca_file && { ca_file: 'ca.crt' }) } }),
      kubernetes_sd_configs: config.kubernetes_sd_configs.map((found) => ({ ...found, api_server: apiServer })),
    })),
  }
}
