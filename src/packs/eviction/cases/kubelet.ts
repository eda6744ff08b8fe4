import { type Given, given, type Timeline, up } from '../../../model/case.js'

const endpoint = { node: 'a', metrics_path: '/metrics' } as const
const aDayAgo = -86_400

const seen = (answers: Timeline, started: Timeline): readonly Given[] => [
  up('kubelet', endpoint, answers),
  given('process_start_time_seconds', { job: 'kubelet', ...endpoint }, started),
]

/**
 * The kubelet of node a, which answers throughout and began a day ago, and once more where the story says so;
 * Prometheus may have been away meanwhile.
 */
export const kubelet = (restartedAt: Timeline = {}, away?: readonly [from: string, to: string]): readonly Given[] => {
  const unseen = (value: number): Timeline => (away ? { [away[0]]: 'gone', [away[1]]: value } : {})
  return seen({ '0m': 1, ...unseen(1) }, { '0m': aDayAgo, ...unseen(aDayAgo), ...restartedAt })
}

/** The same, of which Prometheus knows nothing before. */
export const kubeletSince = (at: string): readonly Given[] => seen({ [at]: 1 }, { [at]: aDayAgo })

/** What it has evicted, by signal. */
export const evictions = (eviction_signal: string, life: Timeline): Given =>
  given('kubelet_evictions', { node: 'a', eviction_signal }, life)
