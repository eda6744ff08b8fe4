import type { Endpoint, Family } from '../../src/catalog/family.js'
import { compareVersions } from '../../src/catalog/versions.js'
import type { Exposed } from './exposition.js'

// Families that no catalog can list, because their names are made from what is found on the machine.
const dynamic = [/^node_ethtool_/, /^node_sysctl_/, /^lab_/, /^node_textfile_/]

/** Where an exposition and the catalog disagree, a line for each, for an endpoint in one version. */
export const differences = (
  endpoint: Endpoint,
  version: string,
  exposed: ReadonlyMap<string, Exposed>,
): readonly string[] => {
  const known = new Map(endpoint.families.map((family) => [family.name, family]))
  return [...exposed].flatMap(([name, shown]) => {
    if (dynamic.some((pattern) => pattern.test(name))) return []
    const family = known.get(name)
    if (!family) return [`${name}: not in the catalog`]
    return [
      ...typeDifference(family, shown),
      ...labelDifferences(family, version, shown),
      ...valueDifferences(family, shown),
    ]
  })
}

const typeDifference = ({ name, type }: Family, shown: Exposed): readonly string[] =>
  type === shown.type ? [] : [`${name}: a ${type} in the catalog, exposed as ${shown.type}`]

/** Labels that are exposed must be known, and be of this version. The catalog may know labels that no sample had. */
const labelDifferences = ({ name, labels, labelPrefix, labelChanges }: Family, version: string, shown: Exposed) =>
  Object.keys(shown.labels).flatMap((label) => {
    const removed = labelChanges?.find((change) => change.removed?.includes(label))
    if (labels.includes(label) || (labelPrefix && label.startsWith(labelPrefix))) return []
    if (removed && compareVersions(version, removed.version) < 0) return []
    return [`${name}: the label ${label} is not in the catalog`]
  })

const valueDifferences = ({ name, values = {} }: Family, shown: Exposed): readonly string[] =>
  Object.entries(values).flatMap(([label, all]) =>
    (shown.labels[label] ?? [])
      .filter((value) => !all.includes(value))
      .map((value) => `${name}: ${label}="${value}" is not in the catalog`),
  )
