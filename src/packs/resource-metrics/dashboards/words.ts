import { text } from '../../../core/text.js'

/** What stands where metrics-server is not scraped. */
export const notScraped = text('metrics-server is not scraped', 'metrics-server가 수집되지 않음')

/** What stands where there is no autoscaler. */
export const noAutoscalers = text('no autoscalers', '오토스케일러 없음')

/** A legend of autoscalers. */
export const byAutoscaler = text('{namespace}/{horizontalpodautoscaler}', '{namespace}/{horizontalpodautoscaler}')

/** Titles of the columns that name an autoscaler. */
export const columns = {
  namespace: text('Namespace', '네임스페이스'),
  horizontalpodautoscaler: text('Autoscaler', '오토스케일러'),
} as const
