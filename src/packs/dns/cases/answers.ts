import { type Given, given, grows } from '../../../model/case.js'
import { slow } from '../../node/cases/histograms.js'

type PerMinute = Readonly<Record<string, number | 'idle'>>

const ofServer = (n: number) => ({ instance: `10.244.0.${n}:9153` })
const asked = { server: 'dns://:53', zone: '.', view: '' } as const

/** Answers of a server, of which so many a minute fail and the rest are good: names that are not there as well; or none. */
export const answers = (n: number, perMinute: number, fail: PerMinute): readonly Given[] => {
  const phases = Object.entries(fail)
  const good = phases.map(([at, failing]) => [at, failing === 'idle' ? 0 : perMinute - failing])
  const bad = phases.map(([at, failing]) => [at, failing === 'idle' ? 0 : failing])
  return [['NXDOMAIN', good] as const, ['SERVFAIL', bad] as const].map(([rcode, rates]) =>
    given(
      'coredns_dns_responses_total',
      { ...ofServer(n), ...asked, rcode, plugin: 'errors' },
      grows(Object.fromEntries(rates)),
    ),
  )
}

/** A hundred answers a minute of a server, of which so many take as long as the bounds say and the others no time. */
export const take = (
  n: number,
  [within, beyond]: readonly [string, string],
  perMinute: PerMinute,
): readonly Given[] => {
  const labels = { ...ofServer(n), ...asked }
  return Object.entries(slow([within, beyond], perMinute)).map(([le, rates]) =>
    given('coredns_dns_request_duration_seconds_bucket', { ...labels, le }, grows(rates)),
  )
}

/** A counter of a server that is there from its start. */
export const counts = (
  n: number,
  family: 'coredns_forward_healthcheck_broken_total' | 'coredns_reload_failed_total' | 'coredns_panics_total',
  perMinute: Readonly<Record<string, number>>,
): Given => given(family, ofServer(n), grows(perMinute))
