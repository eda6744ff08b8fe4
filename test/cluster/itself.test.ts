import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Signal } from '../../src/model/signal.js'
import { discoveryFailures, targetsRefused } from '../../src/packs/monitoring/signals/prometheus-ingestion.js'
import { bundleOf } from '../support/bundle.js'
import { serveApi } from './api-server.js'
import { kubeadm } from './kubeadm.js'
import { type Server, startPrometheus } from './server.js'

const { settings } = bundleOf()

const value = async ({ query }: Pick<Server, 'query'>, { expr }: Signal): Promise<number | undefined> =>
  (await query(expr(settings).text))[0]?.value

it('a real Prometheus tells that its API server is gone, and that a job has too many targets', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mangru-itself-'))
  const api = await serveApi(kubeadm())
  const itself = join(folder, 'itself.json')
  writeFileSync(itself, '[]')
  const jobs = [
    { job_name: 'prometheus', file_sd_configs: [{ files: [itself] }] },
    { job_name: 'pods', kubernetes_sd_configs: [{ role: 'pod', api_server: api.url }] },
    { job_name: 'limited', target_limit: 1, static_configs: [{ targets: ['127.0.0.1:1', '127.0.0.1:2'] }] },
  ]
  const prometheus = await startPrometheus(folder, { global: { scrape_interval: '1s' }, scrape_configs: jobs })
  try {
    const address = prometheus.address.replace('http://', '')
    const labels = { namespace: 'monitoring', pod: 'prometheus-0' }
    writeFileSync(itself, JSON.stringify([{ targets: [address], labels }]))

    await prometheus.until(
      (client) => value(client, targetsRefused),
      (count) => count === 2,
    )
    await prometheus.until(
      ({ query }) => query('increase(prometheus_sd_kubernetes_http_request_total{status_code="200"}[1m])'),
      (rows) => rows.length > 0,
    )
    expect((await value(prometheus, discoveryFailures)) ?? 0).toBe(0)
    await api.close()
    await prometheus.until(
      (client) => value(client, discoveryFailures),
      (failures) => (failures ?? 0) > 0,
      60,
    )
  } finally {
    await prometheus.close()
    await api.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
