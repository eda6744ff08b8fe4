import { labelsOf } from '../catalog/query.js'
import type { Bundle } from '../model/bundle.js'
import type { SourceLabels } from '../promql/label-set.js'

/** The labels of everything that an expression of a bundle may read: the catalog's series, and the bundle's records. */
export const sourceLabels = ({ signals }: Bundle): SourceLabels => {
  const records = new Map(signals.flatMap(({ signal }) => (signal.record ? [[signal.record, signal.by] as const] : [])))
  return (metric) => records.get(metric) ?? labelsOf(metric)
}
