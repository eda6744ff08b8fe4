import { because, failedEvaluations, type Survivor } from '../../../model/survivor.js'

const steady = 'A steady rate is the same over any window; that it is longer is told by what has ended.'
const apart =
  'Every figure differs from the one before it in one of the two labels, which is enough to tell them apart.'

const oneHour = 'Every pair of windows is built alike: that of an hour tells, for the others take hours of a story.'
const gaps = 'How far back there must be a history decides only for how long a gap it is believed.'
const denominator =
  'A mean of what was steady is the same over less of it, and what is left when it ends is no less a burn.'

const labels = ['verb', 'sli'] as const
const total = 'cluster_verb_sli:apiserver_requests:rate5m'
const bad = 'cluster_verb_sli:apiserver_bad_requests:rate5m'

const burn = (reason: string, ...changes: readonly string[]): readonly Survivor[] =>
  because(reason, { KubeAPIErrorBudgetBurn: changes })

/** Of what the API server promises, and whether it answers. */
export const survivors: readonly Survivor[] = [
  {
    subject: 'apiserver_requests',
    change: 'apiserver_request_sli_duration_seconds_count: range 5m → 150s',
    reason: steady,
  },
  {
    subject: 'apiserver_bad_requests',
    change: 'apiserver_admission_webhook_rejection_count: range 5m → 150s',
    reason: steady,
  },
  ...['apiserver_requests', 'apiserver_bad_requests'].flatMap((subject) =>
    labels.map((label) => ({ subject, change: `or on (cluster, verb, sli): ${label} dropped`, reason: apart })),
  ),
  ...burn(oneHour, 'critical: limit 0.06 → 0.048', 'warning: limit 0.03 → 0.024', 'warning: limit 0.01 → 0.008'),
  ...burn(
    failedEvaluations,
    ...[bad, total].flatMap((record) => ['120s', '480s'].map((by) => `critical: ${record}: range 4m → ${by}`)),
  ),
  ...burn(gaps, ...['150s', '600s'].map((by) => `critical: ${total}: range 5m → ${by}`)),
  ...burn(denominator, `warning: ${total}: range 2h → 3600s`, `warning: ${total}: range 6h → 10800s`),
  ...burn(
    oneHour,
    ...['critical', 'warning'].flatMap((severity) =>
      ['or', 'and'].flatMap((op) =>
        labels.map((label) => `${severity}: ${op} on (cluster, verb, sli): ${label} dropped`),
      ),
    ),
  ),
]
