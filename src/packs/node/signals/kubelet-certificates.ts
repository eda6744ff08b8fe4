import type { MetricName } from '../../../catalog/types.gen.js'
import { text } from '../../../core/text.js'
import { events } from '../../../model/events.js'
import { latest, lookback } from '../../../model/freshness.js'
import { above, atLeast, below } from '../../../model/limits.js'
import { recorded, saidBefore } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { kubelet } from './jobs.js'

const node = ['cluster', 'node']
const certificate = [...node, 'which']
const day = 86_400

const families = {
  client: {
    ttl: 'kubelet_certificate_manager_client_ttl_seconds',
    errors: 'kubelet_certificate_manager_client_expiration_renew_errors',
  },
  server: {
    ttl: 'kubelet_certificate_manager_server_ttl_seconds',
    errors: 'kubelet_server_expiration_renew_errors',
  },
} as const satisfies Record<string, Record<string, MetricName>>

type Which = keyof typeof families

/** The same of both certificates, each row saying of which. */
const ofBoth = (of: (which: Which) => Expr): Expr => {
  const named = (which: Which) => promql`label_replace(${of(which)}, ${'which'}, ${which}, ${''}, ${''})`
  return promql`${named('client')} or ${named('server')}`
}

const timeLeft = (s: Settings) => ofBoth((which) => latest(s, node, series(families[which].ttl, kubelet(s))))

export const certificateTimeLeft = signal({
  name: 'kubelet_certificate_ttl',
  means: text('Time until a kubelet’s certificate expires', 'kubelet 인증서 만료까지 남은 시간'),
  unit: 'seconds',
  by: certificate,
  kind: 'gauge',
  expr: timeLeft,
  limits: below({ warning: 7 * day }),
  needs: ['kubelet'],
})

export const certificateErrors = signal({
  name: 'kubelet_certificate_errors',
  means: text('Renewals of a kubelet’s certificate that failed in 6 hours', '6시간 동안 실패한 kubelet 인증서 갱신'),
  unit: 'count',
  by: certificate,
  kind: 'counter',
  expr: (s) =>
    ofBoth((which) => {
      const counter = series(families[which].errors, kubelet(s))
      const started = series('process_start_time_seconds', kubelet(s))
      return events(s, { counter, by: node, started, up: series('up', kubelet(s)), process: node }, '6h')
    }),
  limits: above({ warning: 0 }),
  record: 'cluster_node_which:certificate_errors:count6h',
  interval: '5m',
  needs: ['kubelet'],
})

const since = 'cluster_node_which:certificate_since:seconds'

/** Since when a certificate is in use, as far as was seen: its last renewal, after which more time was left than before. */
export const certificateSince = signal({
  name: 'kubelet_certificate_since',
  means: text('Since when a kubelet uses its certificate', 'kubelet이 지금 인증서를 쓰기 시작한 시각'),
  unit: 'seconds',
  by: certificate,
  kind: 'gauge',
  expr: (s) => {
    const before = ofBoth((which) => {
      const ttl = series(families[which].ttl, kubelet(s))
      return promql`max by (${node}) (last_over_time(${ttl}[${lookback(s, ttl)}] offset ${'10m'}))`
    })
    return promql`${saidBefore(since)} and on (${certificate}) (${timeLeft(s)})
      unless on (${certificate}) ((${timeLeft(s)}) > (${before}))
      or on (${certificate}) group by (${certificate}) (${timeLeft(s)}) * time()`
  },
  record: since,
  interval: '5m',
  needs: ['kubelet'],
})

/** A failure that is older than the certificate was made good, so one must be as old as failures are counted. */
export const certificateAge = signal({
  name: 'kubelet_certificate_age',
  means: text('How long a kubelet has used its certificate', 'kubelet이 지금 인증서를 쓴 시간'),
  unit: 'seconds',
  by: certificate,
  kind: 'gauge',
  expr: (s) => promql`time() - ${recorded(s, certificateSince)}`,
  limits: atLeast({ warning: 6 * 3600 }),
  needs: ['kubelet'],
})

/**
 * The time left of certificates of which more than nine tenths of the life have passed: a kubelet renews between seven
 * and nine tenths (client-go, certificate manager), so one that lives for hours is no worry however little is left.
 */
export const overdueTimeLeft = signal({
  name: 'kubelet_certificate_overdue_ttl',
  means: text(
    'Time until a certificate expires whose renewal is overdue',
    '갱신했어야 할 때를 넘긴 인증서의 만료까지 남은 시간',
  ),
  unit: 'seconds',
  by: certificate,
  kind: 'gauge',
  expr: (s) => promql`(${timeLeft(s)}) and on (${certificate}) ((${timeLeft(s)}) < (${certificateAge.expr(s)}) / 9)`,
  limits: below({ warning: day }),
  needs: ['kubelet'],
})
