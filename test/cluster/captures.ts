import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Expositions } from './exporters.js'

/** Where the captures are, which are no part of the repository: beside it, where nothing else is said. */
export const capturesFolder =
  process.env.MANGRU_CAPTURES ?? fileURLToPath(new URL('../../../shared/captures', import.meta.url))

/** The moments at which captures were taken. */
const taken = {
  first: '2026-11-23T16:48:30Z',
  'memory-pressure': '2026-11-23T16:51:19Z',
  t2: '2026-11-23T16:58:51Z',
} as const

export type Moment = keyof typeof taken

/** The one node whose kubelet was captured, as a cluster of `kubeadm(…)`. */
export const capturedNodes = { 'worker-0': '10.0.0.1' } as const

/** Where each captured exporter is in that cluster. */
const places: Readonly<Record<string, string>> = {
  '10.0.0.1:6443/metrics': 'kube-apiserver-1.36.3',
  '10.0.0.1:6443/metrics/slis': 'kube-apiserver-slis-1.36.3',
  '10.0.0.1:2381/metrics': 'etcd-3.7.3',
  '10.0.0.1:10257/metrics': 'kube-controller-manager-1.36.3',
  '10.0.0.1:10259/metrics': 'kube-scheduler-1.36.3',
  '10.0.0.1:10259/metrics/resources': 'kube-scheduler-resources-1.36.3',
  '10.0.0.1:10249/metrics': 'kube-proxy-1.36.3',
  '10.0.0.1:10250/metrics': 'kubelet-1.36.3',
  '10.0.0.1:10250/metrics/cadvisor': 'kubelet-cadvisor-1.36.3',
  '10.0.0.1:10250/metrics/resource': 'kubelet-resource-1.36.3',
  '10.0.0.1:10250/metrics/probes': 'kubelet-probes-1.36.3',
  '10.0.0.1:10250/metrics/slis': 'kubelet-slis-1.36.3',
  '10.0.0.1:9100/metrics': 'node_exporter-1.12.1',
  '10.0.0.1:1338/v1/metrics': 'containerd-2.2.7',
  '10.244.1.2:9153/metrics': 'coredns-1.14.7',
  '10.244.1.3:10250/metrics': 'metrics-server-0.9.0',
  '10.244.1.4:8080/metrics': 'kube-state-metrics-2.20.0',
  '10.244.1.4:8081/metrics': 'kube-state-metrics-self-2.20.0',
  '10.244.1.5:9090/metrics': 'prometheus-3.16.0',
  '10.244.1.6:9093/metrics': 'alertmanager-0.31.1',
}

/** One capture's text, of a moment where it was taken again, else of the first. */
export const captureText = (folder: string, name: string, moment: Moment = 'first'): string => {
  const again = join(folder, `${name}.${moment}.prom.gz`)
  const file = existsSync(again) ? again : join(folder, `${name}.prom.gz`)
  return gunzipSync(readFileSync(file)).toString('utf8')
}

/** The captures in a folder as exporters of the stand-in cluster, as if the first ones had been taken now. */
export const capturedExpositions = (folder: string): Expositions => moved(folder, 'first', Object.entries(places))

/** Those of them that were taken again at a later moment, as if it were now. */
export const capturedAgain = (folder: string, moment: Moment): Expositions =>
  moved(
    folder,
    moment,
    Object.entries(places).filter(([, name]) => existsSync(join(folder, `${name}.${moment}.prom.gz`))),
  )

const moved = (folder: string, moment: Moment, of: readonly (readonly [string, string])[]): Expositions => {
  const served = Date.now()
  return Object.fromEntries(
    of.map(([at, name]) => {
      const exposition = captureText(folder, name, moment)
      const since = Date.parse(taken[moment])
      return [at, () => movedBy(served - since, exposition, Date.now() - since)]
    }),
  )
}

const stamped = /^([a-zA-Z_:][\w:]*(?:\{.*\})? \S+) (\d{13})$/gm
const momentous =
  /^([a-z]\w*(?:_created|_time|_timestamp|_(?:time|timestamp)_seconds)(?:\{.*\})?) (\S+)(?= \d{13}$|$)/gm

/** An exposition as it were so many milliseconds later: the values that are moments, and its timestamps. */
export const movedBy = (milliseconds: number, exposition: string, stamps = milliseconds): string =>
  exposition
    .replace(momentous, (line, series, value) => {
      const seconds = Number(value)
      return seconds > 1e9 && seconds < 1e10 ? `${series} ${seconds + milliseconds / 1000}` : line
    })
    .replace(stamped, (_, sample, at) => `${sample} ${Number(at) + stamps}`)
