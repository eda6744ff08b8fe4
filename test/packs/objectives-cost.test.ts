import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Duration, seconds } from '../../src/core/duration.js'
import { averaged } from '../../src/model/averaged.js'
import { alertWindows } from '../../src/model/objective.js'
import { badRequests, requests } from '../../src/packs/control-plane/signals/requests.js'
import { run } from '../../src/prometheus/run.js'
import { type Process, startProcess } from '../cluster/process.js'
import { requiredPrometheus, requiredPromtool } from '../engines/engines.js'
import { bundleOf } from '../support/bundle.js'

// Three days of three API servers on a real engine: what the rules read of their records, and how near that is to the counters.

const { settings, groups } = bundleOf({ cluster: 'label' })
const rules = groups.flatMap((group) => group.rules)
const records = rules.flatMap((rule) =>
  rule.kind === 'record' && [requests, badRequests].some(({ record }) => record === rule.record) ? [rule] : [],
)

const day = 86_400
const end = Date.UTC(2026, 0, 5) / 1000
const start = end - 3 * day - 1200
const servers = ['10.0.0.1', '10.0.0.2', '10.0.0.3']

/** Requests per second over the day, and the share of them that is bad: a little always, an outage, a burst, one of now. */
const load = (t: number): number => 10 * (1 + Math.sin((2 * Math.PI * t) / day) / 2)
const hour = (t: number): number => (t - start) / 3600
const share = (t: number): number => {
  if (hour(t) >= 10 && hour(t) < 11.5) return 0.3
  if (hour(t) >= 50 && hour(t) < 50.2) return 1
  return hour(t) >= 70.5 && hour(t) < 72 ? 0.2 : 0.002
}

const scrapes = (from: number): readonly number[] =>
  Array.from({ length: Math.floor((end - from) / 30) + 1 }, (_, i) => from + i * 30)

/** A counter whose growth per second is told, as OpenMetrics. */
const counter = (series: string, perSecond: (t: number) => number, times: readonly number[]): readonly string[] => {
  let value = 1000
  return times.map((t) => {
    value += perSecond(t) * 30
    return `${series} ${value} ${t}`
  })
}

const counters = (instance: string): readonly string[] => {
  const of = `cluster="seoul",job="apiserver",instance="${instance}:6443",verb="POST",scope="resource"`
  const [total, timed] = ['apiserver_request_total', 'apiserver_request_sli_duration_seconds'] as const
  const all = scrapes(start)
  return [
    ...counter(`${total}{${of},code="201"}`, (t) => load(t) * (1 - share(t)), all),
    ...counter(`${total}{${of},code="500"}`, (t) => load(t) * share(t), all),
    ...counter(`${timed}_count{${of}}`, load, all),
    ...counter(`${timed}_bucket{${of},le="1.0"}`, (t) => load(t) * (1 - share(t) / 2), all),
    ...Array.from({ length: 1598 }, (_, i) =>
      counter(`${total}{${of},code="201",resource="r${i}"}`, () => 0, scrapes(end - 600)),
    ).flat(),
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'mangru-objectives-'))
let server: Process

const store = async (name: string, lines: readonly string[]): Promise<void> => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n# EOF\n`)
  const command = (await requiredPromtool()).command(folder)
  const { code, stderr } = await run([...command, 'tsdb', 'create-blocks-from', 'openmetrics', name, 'data'], {
    cwd: folder,
  })
  if (code !== 0) throw new Error(stderr)
}

const serve = async (): Promise<void> => {
  writeFileSync(join(folder, 'prometheus.yaml'), '{}\n')
  const flags = ['--config.file=prometheus.yaml', '--storage.tsdb.path=data']
  server = await startProcess(await requiredPrometheus(), { folder, flags, ready: 'Server is ready' })
}

interface Answer {
  readonly result: readonly {
    readonly metric: Readonly<Record<string, string>>
    readonly value: readonly [number, string]
    readonly values: readonly (readonly [number, string])[]
  }[]
  readonly stats: { readonly samples: { readonly totalQueryableSamples: number } }
}

const ask = async (path: string, parameters: Readonly<Record<string, string>>): Promise<Answer> => {
  const response = await fetch(`${server.address}/api/v1/${path}?${new URLSearchParams(parameters)}`)
  const body = (await response.json()) as { readonly data?: Answer; readonly error?: string }
  if (!body.data) throw new Error(body.error)
  return body.data
}

/** What a rule that is evaluated each minute would have recorded; reads are as the writes are. */
const recordedLines = async (): Promise<readonly string[]> => {
  const times = { start: String(start + 600), end: String(end), step: '60' }
  const answers = await Promise.all(
    records.map(async ({ record, expr }) => ({
      record,
      ...(await ask('query_range', { query: expr.text, ...times })),
    })),
  )
  return answers.flatMap(({ record, result }) =>
    ['write', 'read'].flatMap((verb) =>
      result.flatMap(({ metric: { cluster, sli }, values }) =>
        values.map(([t, value]) => `${record}{cluster="${cluster}",verb="${verb}",sli="${sli}"} ${value} ${t}`),
      ),
    ),
  )
}

beforeAll(async () => {
  await store('counters.txt', servers.flatMap(counters))
  await serve()
  const lines = await recordedLines()
  await server.close()
  await store('records.txt', lines)
  await serve()
}, 300_000)

afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true })
})

const figureOf = async (query: string): Promise<number> =>
  Number((await ask('query', { query, time: String(end) })).result[0]?.value[1])

describe('over three days of three API servers with 1,600 series of writes each', () => {
  it('the rule of the long windows reads less than 20,000 samples, for reads and writes, errors and latency', async () => {
    const rule = rules.find(
      (one) => one.kind === 'alert' && one.alert.name === 'KubeAPIErrorBudgetBurn' && one.severity === 'warning',
    )
    const { stats } = await ask('query', { query: rule?.expr.text ?? '', time: String(end), stats: 'all' })
    expect(stats.samples.totalQueryableSamples).toBeGreaterThan(10_000)
    expect(stats.samples.totalQueryableSamples).toBeLessThan(20_000)
  })

  const grown = (selector: string, window: Duration) => `sum(increase(${selector}[${window}]))`
  const writes = (window: Duration) => grown('apiserver_request_total{verb="POST"}', window)
  const raw = {
    errors: (window: Duration) => `${grown('apiserver_request_total{code="500"}', window)} / ${writes(window)}`,
    latency: (window: Duration) =>
      `1 - ${grown('apiserver_request_sli_duration_seconds_bucket', window)} / ${grown('apiserver_request_sli_duration_seconds_count', window)}`,
  }

  it.each(alertWindows.flatMap(({ long }) => (['errors', 'latency'] as const).map((sli) => ({ long, sli }))))(
    'the share of $sli in $long is that of the counters, but for five minutes of it',
    async ({ long, sli }) => {
      const figure = (signal: typeof requests | typeof badRequests) => averaged(settings, signal, long).text
      const of = `cluster="seoul",verb="write",sli="${sli}"`
      const staged = await figureOf(
        `(${figure(badRequests)} / ${figure(requests)}) and on (cluster, verb, sli) ${requests.record}{${of}}`,
      )
      const counted = await figureOf(raw[sli](long))
      expect(counted).toBeGreaterThan(0.003)
      expect(Math.abs(staged / counted - 1)).toBeLessThan(300 / seconds(long))
    },
  )
})
