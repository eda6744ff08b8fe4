import { type Text, text } from '../../../../core/text.js'
import { averaged } from '../../../../model/averaged.js'
import { above, below } from '../../../../model/limits.js'
import { alertWindows, budgetOf, burnLimit, burnWindows } from '../../../../model/objective.js'
import { recorded } from '../../../../model/recorded.js'
import { signal } from '../../../../model/signal.js'
import { promql } from '../../../../promql/template.js'
import { answers } from '../../signals/reached.js'
import { badRequests, requests } from '../../signals/requests.js'

// What only panels ask.

const byIndicator = { unit: 'ratio', by: ['cluster', 'verb', 'sli'], kind: 'gauge' } as const
const ofServers = { unit: 'count', by: ['cluster'], kind: 'gauge', needs: ['apiserver'] } as const

export const serversUp = signal({
  ...ofServers,
  name: 'apiservers_up',
  means: text('API servers that answer', '응답하는 API 서버'),
  expr: (s) => promql`sum by (${['cluster']}) (${answers(s)})`,
  limits: below({ critical: 1 }),
})

export const serversDown = signal({
  ...ofServers,
  name: 'apiservers_down',
  means: text('API servers that do not answer', '응답하지 않는 API 서버'),
  expr: (s) => promql`sum by (${['cluster']}) (1 - ${answers(s)})`,
  limits: above({ warning: 0 }),
})

export const budgetLeft = signal({
  ...byIndicator,
  name: 'apiserver_error_budget_left',
  means: text('Error budget left', '남은 에러 버짓'),
  expr: (s) => {
    const { period } = s.slo
    const share = promql`${averaged(s, badRequests, period)} / ${averaged(s, requests, period)}`
    return promql`1 - ${share} / ${budgetOf(s.slo)}`
  },
  limits: below({ warning: 0 }),
})

export const badShare = signal({
  ...byIndicator,
  name: 'apiserver_bad_share',
  means: text('Share of requests that fail or are slow', '실패하거나 느린 요청의 비율'),
  expr: (s) => promql`${recorded(s, badRequests)} / ${recorded(s, requests)}`,
})

const spans: Readonly<Record<(typeof alertWindows)[number]['long'], Text>> = {
  '1h': text('1 hour', '1시간'),
  '6h': text('6 hours', '6시간'),
  '1d': text('1 day', '1일'),
  '3d': text('3 days', '3일'),
}

/** For each window the share of bad requests in it, of the share from which on it alerts. */
export const burns = alertWindows.map(({ long, severity }) =>
  signal({
    ...byIndicator,
    name: `apiserver_burn_${long}`,
    means: text(`Burn over ${spans[long].en}, of its limit`, `한도 대비 버짓 소모(${spans[long].ko})`),
    expr: (s) => {
      const limits = burnWindows[s.slo.period].filter((window) => window.long === long)
      const limit = Math.min(...limits.map((window) => burnLimit(s.slo, window)))
      return promql`${averaged(s, badRequests, long)} / ${averaged(s, requests, long)} / ${limit}`
    },
    limits: above({ [severity]: '100%' }),
  }),
)
