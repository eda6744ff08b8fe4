import { type Given, given, type Timeline, up } from '../../../model/case.js'

const aDayAgo = -86_400

/** The kubelet of node a, which answers throughout and began a day ago, and once more where the story says so. */
export const kubelet = (restartedAt: Timeline = {}): readonly Given[] => [
  up('kubelet', { node: 'a', metrics_path: '/metrics' }),
  given(
    'process_start_time_seconds',
    { job: 'kubelet', node: 'a', metrics_path: '/metrics' },
    { '0m': aDayAgo, ...restartedAt },
  ),
]

/** What it has evicted, by signal. */
export const evictions = (eviction_signal: string, life: Timeline): Given =>
  given('kubelet_evictions', { node: 'a', eviction_signal }, life)
