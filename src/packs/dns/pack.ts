import { definePack } from '../../model/pack.js'
import { CoreDNSDown } from './alerts/CoreDNSDown.js'
import { CoreDNSErrorsHigh } from './alerts/CoreDNSErrorsHigh.js'
import { CoreDNSForwardHealthcheckBrokenCount } from './alerts/CoreDNSForwardHealthcheckBrokenCount.js'
import { CoreDNSLatencyHigh } from './alerts/CoreDNSLatencyHigh.js'
import { CoreDNSPanics } from './alerts/CoreDNSPanics.js'
import { CoreDNSReloadFailed } from './alerts/CoreDNSReloadFailed.js'
import { cases as coreDNSDownCases } from './cases/CoreDNSDown.js'
import { cases as coreDNSErrorsHighCases } from './cases/CoreDNSErrorsHigh.js'
import { cases as coreDNSForwardHealthcheckBrokenCountCases } from './cases/CoreDNSForwardHealthcheckBrokenCount.js'
import { cases as coreDNSLatencyHighCases } from './cases/CoreDNSLatencyHigh.js'
import { cases as coreDNSPanicsCases } from './cases/CoreDNSPanics.js'
import { cases as coreDNSReloadFailedCases } from './cases/CoreDNSReloadFailed.js'
import { dns } from './dashboards/dashboard.js'
import * as summary from './dashboards/summaries.js'
import * as coredns from './signals/coredns.js'
import { survivors } from './survivors.js'

/** The DNS of the cluster. */
export const dnsPack = definePack({
  name: 'dns',
  signals: [
    coredns.dnsErrors,
    coredns.dnsFailures,
    coredns.dnsLatency,
    coredns.forwardsBroken,
    coredns.reloadsFailed,
    coredns.panics,
    summary.serversUp,
    summary.questions,
    summary.answersByCode,
    summary.medianLatency,
    summary.cacheHits,
    summary.cached,
    summary.upstreamLatency,
    summary.upstreamQuestions,
    summary.upstreamUnwell,
    summary.rejected,
  ],
  alerts: [
    CoreDNSDown,
    CoreDNSErrorsHigh,
    CoreDNSForwardHealthcheckBrokenCount,
    CoreDNSLatencyHigh,
    CoreDNSReloadFailed,
    CoreDNSPanics,
  ],
  dashboards: [dns],
  cases: [
    ...coreDNSDownCases,
    ...coreDNSErrorsHighCases,
    ...coreDNSForwardHealthcheckBrokenCountCases,
    ...coreDNSLatencyHighCases,
    ...coreDNSReloadFailedCases,
    ...coreDNSPanicsCases,
  ],
  survivors,
})
