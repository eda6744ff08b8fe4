import { type JobName, jobNames } from '../../../../catalog/jobs.js'
import { text } from '../../../../core/text.js'
import { last, lookback, perSecond } from '../../../../model/freshness.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import type { Expr } from '../../../../promql/expr.js'
import { type Matcher, matches, oneOf } from '../../../../promql/matchers.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'

// A row for each component, by the name of its job or of its lease.
const component = ['cluster', 'component']

const named = (value: Expr, label: 'job' | 'lease') =>
  promql`label_replace(${value}, ${'component'}, ${'$1'}, ${label}, ${'(.+)'})`

const rates = (s: Settings, selector: Expr) => named(perSecond(s, selector), 'job')
const present = (s: Settings, selector: Expr) => named(last(s, selector), 'job')

const ofKubernetes: readonly JobName[] = ['apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler']
const all: readonly JobName[] = [...ofKubernetes, 'coredns', 'etcd']

const scraped = (s: Settings, of: readonly JobName[] = all) => ({
  job: oneOf(
    ...jobNames.filter((name) => of.includes(name) && s.jobs[name].scraped).flatMap((name) => s.jobs[name].names),
  ),
})

const replicas = (s: Settings) => {
  const target = series('up', scraped(s))
  return promql`max by (${[...component, 'instance']}) (${named(promql`max_over_time(${target}[${lookback(s, target)}])`, 'job')})`
}

export const componentsUp = signal({
  name: 'control_plane_replicas_up',
  means: text('Replicas that answer', '응답하는 복제본'),
  unit: 'count',
  by: component,
  kind: 'gauge',
  needsAny: all,
  expr: (s) => promql`sum by (${component}) (${replicas(s)})`,
})

export const componentsKnown = signal({
  name: 'control_plane_replicas',
  means: text('Replicas that are known', '알려진 복제본'),
  unit: 'count',
  by: component,
  kind: 'gauge',
  needsAny: all,
  expr: (s) => promql`count by (${component}) (${replicas(s)})`,
})

const version = [...component, 'git_version']

export const componentVersions = signal({
  name: 'control_plane_versions',
  means: text('Versions', '버전'),
  unit: 'state',
  by: version,
  kind: 'gauge',
  needsAny: ofKubernetes,
  expr: (s) => promql`group by (${version}) (${present(s, series('kubernetes_build_info', scraped(s, ofKubernetes)))})`,
})

const requests = (s: Settings, codes: { readonly code?: Matcher } = {}) => {
  const asked = series('rest_client_requests_total', { ...codes, ...scraped(s, ofKubernetes) })
  return promql`sum by (${component}) (${rates(s, asked)})`
}

export const componentRequests = signal({
  name: 'control_plane_requests',
  means: text('Requests to the API server per second', 'API 서버로 보내는 초당 요청'),
  unit: 'count',
  by: component,
  kind: 'gauge',
  needsAny: ofKubernetes,
  expr: (s) => requests(s),
})

export const componentErrors = signal({
  name: 'control_plane_request_errors_ratio',
  means: text('Share of them that the API server fails', '그중 API 서버가 실패한 비율'),
  unit: 'ratio',
  by: component,
  kind: 'gauge',
  needsAny: ofKubernetes,
  expr: (s) => {
    const failed = requests(s, { code: matches('5..|<error>') })
    return promql`(${failed} or on (${component}) ${requests(s)} * 0) / on (${component}) ${requests(s)}`
  },
})

export const componentLatency = signal({
  name: 'control_plane_request_p99',
  means: text('How long they take, 99th percentile', '걸린 시간, 99분위'),
  unit: 'seconds',
  by: component,
  kind: 'gauge',
  needsAny: ofKubernetes,
  expr: (s) => {
    const buckets = series('rest_client_request_duration_seconds_bucket', scraped(s, ofKubernetes))
    return promql`histogram_quantile(0.99, sum by (${[...component, 'le']}) (${rates(s, buckets)}))`
  },
})

export const componentCpu = signal({
  name: 'control_plane_cpu',
  means: text('CPU', 'CPU'),
  unit: 'cores',
  by: component,
  kind: 'gauge',
  needsAny: all,
  expr: (s) => promql`sum by (${component}) (${rates(s, series('process_cpu_seconds_total', scraped(s)))})`,
})

export const componentMemory = signal({
  name: 'control_plane_memory',
  means: text('Memory of the largest replica', '가장 큰 복제본의 메모리'),
  unit: 'bytes',
  by: component,
  kind: 'gauge',
  needsAny: all,
  expr: (s) => promql`max by (${component}) (${present(s, series('process_resident_memory_bytes', scraped(s)))})`,
})

export const componentGoroutines = signal({
  name: 'control_plane_goroutines',
  means: text('Goroutines of the busiest replica', '가장 바쁜 복제본의 고루틴'),
  unit: 'count',
  by: component,
  kind: 'gauge',
  needsAny: all,
  expr: (s) => promql`max by (${component}) (${present(s, series('go_goroutines', scraped(s)))})`,
})

/** Of the certificates that clients show: one in a hundred requests has one that ends sooner. Tokens are no certificates. */
export const clientCertificates = signal({
  name: 'control_plane_client_certificates_p1',
  means: text('Client certificates end in', '클라이언트 인증서 만료까지'),
  unit: 'seconds',
  by: component,
  kind: 'gauge',
  needs: ['apiserver'],
  expr: (s) => {
    const left = series('apiserver_client_certificate_expiration_seconds_bucket', scraped(s, ['apiserver']))
    return promql`histogram_quantile(0.01, sum by (${[...component, 'le']}) (${rates(s, left)}))`
  },
})

const leader = [...component, 'lease_holder']

/** Who leads, by the lease: told by kube-state-metrics, also of components that are not scraped. */
export const leaders = signal({
  name: 'control_plane_leaders',
  means: text('Leaders', '리더'),
  unit: 'state',
  by: leader,
  kind: 'gauge',
  expr: (s) => {
    const held = series('kube_lease_owner', {
      namespace: 'kube-system',
      lease: oneOf('kube-controller-manager', 'kube-scheduler'),
    })
    return promql`group by (${leader}) (${named(last(s, held), 'lease')})`
  },
})
