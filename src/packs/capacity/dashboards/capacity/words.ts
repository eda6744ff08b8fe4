import { text } from '../../../../core/text.js'

export const noData = text('not scraped', '수집되지 않음')

/** Legends of one value for the cluster, and of one for each pool. */
export const cpu = text('CPU {pool}', 'CPU {pool}')
export const memory = text('memory {pool}', '메모리 {pool}')

export const columns = {
  namespace: text('Namespace', '네임스페이스'),
  workload_type: text('Kind', '종류'),
  workload: text('Workload', '워크로드'),
} as const
