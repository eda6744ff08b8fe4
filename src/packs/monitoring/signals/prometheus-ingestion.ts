import { text } from '../../../core/text.js'
import { last, latest, perSecond } from '../../../model/freshness.js'
import { inFiveMinutes } from '../../../model/in-five-minutes.js'
import { above, atLeast, below, holds } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { notMatches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { ofPrometheus, server } from './server.js'

/** It goes on with the configuration that it had. */
export const badConfig = signal({
  ...ofPrometheus,
  name: 'prometheus_bad_config',
  means: text('The configuration could not be loaded', '설정을 읽지 못함'),
  unit: 'state',
  expr: (s) => promql`1 - ${latest(s, server, series('prometheus_config_last_reload_successful'))}`,
  limits: holds('critical'),
})

export const samplesIngested = signal({
  ...ofPrometheus,
  name: 'prometheus_samples_ingested',
  means: text('Samples stored per second', '초당 저장하는 샘플'),
  unit: 'count',
  expr: (s) => promql`sum by (${server}) (${perSecond(s, series('prometheus_tsdb_head_samples_appended_total'))})`,
  limits: below({ critical: 1 }),
})

export const targetsKnown = signal({
  ...ofPrometheus,
  name: 'prometheus_targets',
  means: text('Targets', '타깃'),
  unit: 'count',
  expr: (s) => promql`sum by (${server}) (${last(s, series('prometheus_target_scrape_pool_targets'))})`,
  limits: atLeast({ critical: 1 }),
})

/** A scrape that is beyond a limit is thrown away whole, and its target is down. */
export const scrapesRejected = signal({
  ...ofPrometheus,
  name: 'prometheus_scrapes_rejected',
  means: text('Scrapes refused for their size in 5 minutes', '5분간 크기 제한으로 버린 스크레이프'),
  unit: 'count',
  expr: (s) =>
    inFiveMinutes(
      s,
      server,
      series('prometheus_target_scrapes_exceeded_sample_limit_total'),
      series('prometheus_target_scrapes_exceeded_body_size_limit_total'),
      series('prometheus_target_scrape_pool_exceeded_label_limits_total'),
    ),
  limits: above({ warning: 0 }),
})

const pool = [...server, 'scrape_job']

/** Their job's list is beyond its limit, and so none of them is scraped. A counter tells it only when the list changes. */
export const targetsRefused = signal({
  ...ofPrometheus,
  name: 'prometheus_targets_refused',
  means: text('Targets of jobs that have too many', '타깃 수 제한을 넘은 job의 타깃'),
  unit: 'count',
  expr: (s) => {
    const targets = latest(s, pool, series('prometheus_target_scrape_pool_targets'))
    const limit = latest(s, pool, series('prometheus_target_scrape_pool_target_limit'))
    return promql`sum by (${server}) (${targets} > (${limit} > 0))`
  },
  limits: above({ warning: 0 }),
})

/** The targets of before are kept, so nothing is missed until they change. */
export const discoveryFailures = signal({
  ...ofPrometheus,
  name: 'prometheus_discovery_failures',
  means: text('Failed requests of service discovery in 5 minutes', '5분간 실패한 서비스 디스커버리 요청'),
  unit: 'count',
  expr: (s) =>
    inFiveMinutes(
      s,
      server,
      series('prometheus_sd_refresh_failures_total'),
      // All but success and a watch that ran out; newer versions count refused connections nowhere else.
      series('prometheus_sd_kubernetes_http_request_total', { status_code: notMatches('2..|410') }),
    ),
  limits: above({ warning: 0 }),
})

export const duplicateSamples = signal({
  ...ofPrometheus,
  name: 'prometheus_duplicate_samples',
  means: text('Samples dropped in 5 minutes: another value at the same time', '5분간 버린 샘플: 같은 시각의 다른 값'),
  unit: 'count',
  expr: (s) => inFiveMinutes(s, server, series('prometheus_target_scrapes_sample_duplicate_timestamp_total')),
  limits: above({ warning: 0 }),
})

export const outOfOrderSamples = signal({
  ...ofPrometheus,
  name: 'prometheus_out_of_order_samples',
  means: text('Samples dropped in 5 minutes: older than the last one', '5분간 버린 샘플: 마지막 값보다 오래됨'),
  unit: 'count',
  expr: (s) => inFiveMinutes(s, server, series('prometheus_target_scrapes_sample_out_of_order_total')),
  limits: above({ warning: 0 }),
})

const heads = series('prometheus_tsdb_head_series')

/** A day before, or before it was down then. */
const before = promql`max by (${server}) (last_over_time(${heads}[${'2h'}] offset ${'1d'}))`

export const seriesHeld = signal({
  ...ofPrometheus,
  name: 'prometheus_series',
  means: text('Series in memory', '메모리에 있는 시계열'),
  unit: 'count',
  expr: (s) => latest(s, server, heads),
})

export const seriesGrowth = signal({
  ...ofPrometheus,
  name: 'prometheus_series_growth',
  means: text('Series more than a day before, of those then', '하루 전 대비 시계열 증가율'),
  unit: 'ratio',
  expr: (s) =>
    promql`${latest(s, server, heads)}
      / ${before} - 1`,
  limits: above({ warning: '50%' }),
})

/** What is half as much again of little is still little. */
export const seriesAdded = signal({
  ...ofPrometheus,
  name: 'prometheus_series_added',
  means: text('Series more than a day before', '하루 전보다 늘어난 시계열'),
  unit: 'count',
  expr: (s) =>
    promql`${latest(s, server, heads)}
      - ${before}`,
  limits: above({ warning: 100_000 }),
})
