import { text } from '../../../core/text.js'
import { lookback } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { ofJob } from '../../../model/of-job.js'
import { recorded, recordOf, saidBefore } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { oneOf } from '../../../promql/matchers.js'
import { anySeries, series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { scrapedNames } from './jobs.js'

const job = ['cluster', 'job']
const family = [...job, 'family']
const record = 'cluster_job_family:inputs:count'

const counted = (s: Settings): readonly Expr[] =>
  s.inputs.map(({ job: of, path, series: names }) => {
    const place = { ...ofJob(s, of), ...(path && { metrics_path: path }) }
    const found = promql`count by (${[...job, '__name__']}) (${anySeries(names, place)})`
    // Before they are put together: `or` is blind to the names of series.
    return promql`label_replace(${found}, ${'family'}, ${'$1'}, ${'__name__'}, ${'(.+)'})`
  })

/** The families that the alerts of this bundle read, as far as every cluster has them. */
export const inputsPresent = signal({
  name: 'inputs_present',
  means: text('Series of each family that alerts need', '알림에 필요한 메트릭별 시계열 수'),
  unit: 'count',
  by: family,
  kind: 'sum',
  expr: (s) => {
    const [first, ...others] = counted(s)
    if (!first) return saidBefore(record)
    const all = others.reduce((left, right) => promql`${left} or ${right}`, first)
    return promql`max by (${family}) (${all})`
  },
  record,
  // It reads every series of these families.
  interval: '2m',
})

/** How many series a family had within a day that has none now, although every server of its job answers somewhere. */
export const inputMissing = signal({
  name: 'input_missing',
  means: text('Series that a family had before it vanished', '사라지기 전 메트릭의 시계열 수'),
  unit: 'count',
  by: family,
  kind: 'gauge',
  expr: (s) => {
    const target = series('up', { job: oneOf(...scrapedNames(s)) })
    const servers = promql`max by (${[...job, 'container', 'endpoint']}) (max_over_time(${target}[${lookback(s, target)}]))`
    return promql`last_over_time(${recordOf(inputsPresent)}[${'1d'}])
      unless on (${family}) ${recorded(s, inputsPresent)} and on (${job}) min by (${job}) (${servers}) == 1`
  },
  limits: above({ warning: 0 }),
})
