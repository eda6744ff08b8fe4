import { failedEvaluations, type Survivor } from '../../model/survivor.js'

const toldOfBytes =
  'Bytes and inodes go by one condition (signals/filling.ts, fills.ts), and the stories of bytes tell how long it looks back.'

const lookbacks = (['FillingUp', 'InodesFillingUp'] as const).flatMap((fills) => {
  const free = `cluster_namespace_persistentvolumeclaim:${fills === 'FillingUp' ? 'volume_free' : 'volume_inodes_free'}`
  return ['critical', 'warning'].flatMap((tier) =>
    [
      `${free}:ratio: range 4m → 120s`,
      `${free}:ratio: range 4m → 480s`,
      `${free}:min1d: range 1h → 1800s`,
      `${free}:min1d: range 1h → 7200s`,
    ].map((change) => ({
      subject: `KubePersistentVolume${fills}`,
      change: `${tier}: ${change}`,
      reason: failedEvaluations,
    })),
  )
})

/** Mutants that are as good as the rules. */
export const survivors: readonly Survivor[] = [
  ...lookbacks,
  ...['volume_free', 'volume_inodes_free'].map((subject) => ({
    subject,
    change: 'kube_persistentvolumeclaim_access_mode: range 2m → 30s',
    reason:
      'A read-only claim that is recorded once, in a lost scrape, is forgotten before the alert’s minute is over.',
  })),
  ...['43200s', '172800s'].map((range) => ({
    subject: 'volume_inodes_lowest',
    change: `cluster_namespace_persistentvolumeclaim:volume_inodes_free:min15m: range 1d → ${range}`,
    reason: toldOfBytes,
  })),
  ...['10800s', '43200s'].map((range) => ({
    subject: 'KubePersistentVolumeInodesFillingUp',
    change: `warning: cluster_namespace_persistentvolumeclaim:volume_inodes_free:min1d: range 6h → ${range}`,
    reason: toldOfBytes,
  })),
  {
    subject: 'KubePersistentVolumeClaimPending',
    change: 'warning: limit 0 → -1',
    reason: 'Pods are counted, and a count that is there is never 0.',
  },
]
