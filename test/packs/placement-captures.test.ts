import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Signal } from '../../src/model/signal.js'
import { causes } from '../../src/packs/capacity/signals/causes.js'
import { nodeRequests } from '../../src/packs/capacity/signals/requests.js'
import { nodeReady } from '../../src/packs/node/signals/readiness.js'
import { podWorkload } from '../../src/packs/workload/signals/owner.js'
import { selectorsOf } from '../../src/promql/selectors.js'
import { promql } from '../../src/promql/template.js'
import { bundleOf } from '../support/bundle.js'
import { type Evaluation, evaluate } from '../support/evaluate.js'

// Expositions of a real cluster are no part of the repository; what they say of placement is.
const file = (name: string) => join(process.env.MANGRU_CAPTURES ?? '', `${name}.prom.gz`)
const captures = ['kube-state-metrics-2.20.0', 'kube-scheduler-resources-1.36.3'].map(file)

const bundle = bundleOf({ cluster: 'label' })
const joined = new Set<Signal>([nodeReady, podWorkload])
const records = bundle.groups.flatMap(({ pack, rules }) =>
  rules.flatMap((rule) => (rule.kind === 'record' && (pack === 'capacity' || joined.has(rule.signal)) ? [rule] : [])),
)

const stated = nodeRequests.otherwise?.[0]?.(bundle.settings) ?? promql`0`
const reckoned = nodeRequests.expr(bundle.settings)
const read = new Set(
  [...records.map(({ expr }) => expr), reckoned].flatMap(({ text }) => selectorsOf(text).map(({ metric }) => metric)),
)

/** The samples of the families that the rules read, each throughout ten minutes. */
const samples = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    captures
      .flatMap((path) => gunzipSync(readFileSync(path)).toString('utf8').split('\n'))
      .flatMap((line) => {
        const [, metric = '', labels = '', value = ''] = line.match(/^(\w+)\{(.*)\} (\S+)$/) ?? []
        return read.has(metric) ? [[`${metric}{cluster="lab",${labels}}`, `${Number(value)}x20`]] : []
      }),
  )

const at = (expr: Evaluation['expr'], yields: Evaluation['yields']): Evaluation => ({ expr, at: '5m', yields })
const cores = (text: string) => promql`round(${{ kind: 'expr', text }}, 0.01)`
const workload = (name: string) => `cluster="lab",namespace="faults",workload="${name}",workload_type="Deployment"`

describe.skipIf(!captures.every(existsSync))('in the captures', () => {
  it('both forms of requests agree, rooms are those of `kubectl describe node`, and causes are told', {
    timeout: 120_000,
  }, async () => {
    const agree = promql`abs(${stated} - ${reckoned}) < 0.000001`
    const fault = await evaluate(
      samples(),
      [
        at(promql`count(${agree})`, { '{}': 64 }),
        at(promql`count(${stated})`, { '{}': 64 }),
        at(promql`count(${reckoned})`, { '{}': 64 }),
        at(cores('sum by (cluster) (cluster_node_resource:free:sum{resource="cpu"})'), { '{cluster="lab"}': 169.24 }),
        at(cores('sum by (cluster) (cluster_resource:free:max{resource="cpu"})'), { '{cluster="lab"}': 31.4 }),
        at(cores('sum by (cluster) (cluster_pool_resource:free_without_largest:sum{resource="cpu"})'), {
          '{cluster="lab"}': 137.44,
        }),
        at(causes.expr(bundle.settings), {
          [`{cause="cpu",${workload('unschedulable')}}`]: 1,
          [`{cause="volume",${workload('pvc-pending')}}`]: 1,
        }),
      ],
      Object.fromEntries(records.map(({ record, expr }) => [record, expr])),
    )
    expect(fault).toBe('')
  })
})
