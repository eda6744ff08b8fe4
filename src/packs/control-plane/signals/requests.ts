import { text } from '../../../core/text.js'
import { recordOf } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Slo } from '../../../model/slo.js'
import type { Expr } from '../../../promql/expr.js'
import { promql } from '../../../promql/template.js'
import { seenByKubelets } from './requests-of-kubelets.js'
import { served } from './requests-served.js'
import type { VerbClass } from './verb-class.js'

const by = ['cluster', 'verb', 'sli']

const of = { unit: 'count', by, kind: 'sum', interval: '1m' } as const

const labelled = (verb: string, sli: string, rate: Expr): Expr =>
  promql`label_replace(label_replace(${rate}, "verb", "${verb}", "", ""), "sli", "${sli}", "", "")`

/** A figure of every indicator of every class. */
const each = (classes: readonly VerbClass[], figure: 'total' | 'bad', s: Settings): Expr =>
  classes
    .flatMap(({ verb, slis }) => slis.map((sli) => labelled(verb, sli.name, sli[figure](s))))
    .reduce((left, right) => promql`${left} or on (${by}) ${right}`)

/**
 * Shrinks a thousandfold: an API server has a series for each resource, verb, scope and code. Longer windows are
 * averaged from it.
 */
export const requests = signal({
  ...of,
  name: 'apiserver_requests',
  means: text('Requests per second of which something is promised', '목표(SLO)가 있는 초당 요청 수'),
  expr: (s) => each(served, 'total', s),
  otherwise: [(s) => each(seenByKubelets, 'total', s)],
  record: 'cluster_verb_sli:apiserver_requests:rate5m',
})

// Where nothing failed there is no series of failures, and yet a share of them: 0.
const bad = (classes: readonly VerbClass[], s: Settings): Expr =>
  promql`${each(classes, 'bad', s)} or on (${by}) ${recordOf(requests)} * 0`

export const badRequests = signal({
  ...of,
  name: 'apiserver_bad_requests',
  means: text('Requests per second that fail or are slow', '초당 실패하거나 느린 요청 수'),
  expr: (s) => bad(served, s),
  otherwise: [(s) => bad(seenByKubelets, s)],
  record: 'cluster_verb_sli:apiserver_bad_requests:rate5m',
})

/** What the API server promises of its requests. */
export const apiServerSlo: Slo = { name: 'apiserver', total: requests, bad: badRequests }
