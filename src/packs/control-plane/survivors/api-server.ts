import { failedEvaluations, type Survivor } from '../../../model/survivor.js'

const rejected = (change: string, reason: string): Survivor => ({
  subject: 'KubeAPIRequestsRejected',
  change: `warning: ${change}`,
  reason,
})

const lookbacks = ['control_plane_minors_behind', 'node_minors_behind', 'minors_ahead'].flatMap((record) =>
  ['600s', '2400s'].map(
    (range): Survivor => ({
      subject: 'KubeVersionSkew',
      change: `warning: cluster:${record}:max: range 20m → ${range}`,
      reason: failedEvaluations,
    }),
  ),
)

/** Mutants of the API server’s rules that are as good as the rules. */
export const survivors: readonly Survivor[] = [
  ...lookbacks,
  rejected('up: range 2m → 30s', 'A scrape that fails leaves a row of up as well.'),
  rejected(
    'up: offset 10m → 300s',
    'An old count that is seen for the first time would be new for five minutes only, and the alert waits for five.',
  ),
]
