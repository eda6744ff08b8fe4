import type { Family } from './family.js'

/** A series of a family, by its full name, with its labels in the exposition. */
export interface Series {
  readonly name: string
  readonly labels: readonly string[]
}

/** The series that a family is stored as. Source: Prometheus, Concepts, Metric types. */
export const seriesOf = ({ name, type, labels }: Family): readonly Series[] => {
  const plain = (suffix = ''): Series => ({ name: `${name}${suffix}`, labels })
  switch (type) {
    case 'histogram':
      return [{ name: `${name}_bucket`, labels: [...labels, 'le'] }, plain('_sum'), plain('_count')]
    case 'summary':
      return [{ name, labels: [...labels, 'quantile'] }, plain('_sum'), plain('_count')]
    default:
      return [plain()]
  }
}
