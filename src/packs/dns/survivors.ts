import type { Survivor } from '../../model/survivor.js'

/** Mutants that are as good as the rules. */
export const survivors: readonly Survivor[] = ['43200s', '172800s'].map((range) => ({
  subject: 'CoreDNSReloadFailed',
  change: `warning: coredns_reload_failed_total: range 1d → ${range}`,
  reason: 'A story that tells how long it is remembered would last a day, in nine variations.',
}))
