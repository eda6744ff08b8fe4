import type { Survivor } from '../../model/pack.js'

/** Mutants that are as good as the rules. */
export const survivors: readonly Survivor[] = [
  ...['volume_free', 'volume_inodes_free'].map((subject) => ({
    subject,
    change: 'kube_persistentvolumeclaim_access_mode: range 2m → 30s',
    reason:
      'A read-only claim that is recorded once, in a lost scrape, is forgotten before the alert’s minute is over.',
  })),
  {
    subject: 'KubePersistentVolumeClaimPending',
    change: 'warning: limit 0 → -1',
    reason: 'Pods are counted, and a count that is there is never 0.',
  },
]
