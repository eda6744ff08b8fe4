import { text } from '../../../core/text.js'

/** What stands in a panel whose source is not scraped. */
export const noData = text('not scraped', '수집되지 않음')

/** What stands where nothing happened, which is well. */
export const none = text('none', '없음')

/** A legend of workloads. */
export const byWorkload = text('{workload_type} {namespace}/{workload}', '{workload_type} {namespace}/{workload}')

/** Titles of the columns that name an object. */
export const columns = {
  namespace: text('Namespace', '네임스페이스'),
  pod: text('Pod', '파드'),
  workload_type: text('Kind', '종류'),
  workload: text('Workload', '워크로드'),
  container: text('Container', '컨테이너'),
  reason: text('Last reason', '마지막 원인'),
} as const
