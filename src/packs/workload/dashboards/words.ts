import { text } from '../../../core/text.js'

/** What stands in a panel whose source is not scraped. */
export const noData = text('not scraped', '수집되지 않음')

export const none = text('none', '없음')

/** A legend of workloads. */
export const byWorkload = text('{workload_type} {namespace}/{workload}', '{workload_type} {namespace}/{workload}')

/** What columns of workloads are called. */
export const workloadColumns = {
  namespace: text('Namespace', '네임스페이스'),
  workload_type: text('Kind', '종류'),
  workload: text('Workload', '워크로드'),
} as const
