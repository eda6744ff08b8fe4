import type { Endpoint, Family } from '../../src/catalog/family.js'
import { compareVersions } from '../../src/catalog/versions.js'
import type { Exposed } from './exposition.js'

// The textfile collector may expose anything, so that its pattern would excuse everything. These are what the machine had.
const textfiles = /^lab_/

/** Labels that the catalog knows and a capture has no sample of, each with the reason. */
const sparse: Readonly<Record<string, readonly string[]>> = {
  // Backends of an ingress are services or other resources, and carry the labels of one or the other.
  kube_ingress_path: ['resource_api_group', 'resource_kind', 'resource_name'],
  // A device belongs to a service only where a driver says so.
  node_pcidevice_info: ['service'],
}

/** Where an exposition and the catalog disagree, a line for each, for an endpoint in one version. */
export const differences = (
  endpoint: Endpoint,
  version: string,
  exposed: ReadonlyMap<string, Exposed>,
): readonly string[] => {
  const known = new Map(endpoint.families.map((family) => [family.name, family]))
  const dynamic = endpoint.dynamic?.filter(({ pattern }) => pattern !== '.*') ?? []
  const names = [textfiles, ...dynamic.map(({ pattern }) => new RegExp(`^(?:${pattern})$`))]
  return [
    ...[...exposed].flatMap(([name, shown]) => {
      const family = known.get(name)
      if (family) return familyDifferences(family, version, shown)
      return names.some((pattern) => pattern.test(name)) ? [] : [`${name}: not in the catalog`]
    }),
    ...endpoint.families
      .filter((family) => family.presence === 'always' && isIn(family, version) && !exposed.has(family.name))
      .map(({ name }) => `${name}: always there in the catalog, not exposed`),
  ]
}

const isIn = ({ since, hiddenIn, removedIn }: Family, version: string): boolean =>
  (!since || compareVersions(since, version) <= 0) &&
  [hiddenIn, removedIn].every((end) => !end || compareVersions(end, version) > 0)

const familyDifferences = (family: Family, version: string, shown: Exposed): readonly string[] => [
  ...(family.type === shown.type ? [] : [`${family.name}: a ${family.type} in the catalog, exposed as ${shown.type}`]),
  ...(isIn(family, version) ? [] : [`${family.name}: not of version ${version} in the catalog, exposed`]),
  ...unknownLabels(family, version, shown),
  ...unseenLabels(family, version, shown),
  ...unknownValues(family, shown),
]

const unknownLabels = ({ name, labels, labelPrefix, labelChanges }: Family, version: string, shown: Exposed) =>
  Object.keys(shown.labels ?? {}).flatMap((label) => {
    const removed = labelChanges?.find((change) => change.removed?.includes(label))
    if (labels.includes(label) || (labelPrefix && label.startsWith(labelPrefix))) return []
    if (removed && compareVersions(version, removed.version) < 0) return []
    return [`${name}: the label ${label} is not in the catalog`]
  })

const unseenLabels = ({ name, labels, labelChanges }: Family, version: string, { labels: shown }: Exposed) =>
  labels.flatMap((label) => {
    const added = labelChanges?.find((change) => change.added?.includes(label))
    if (!shown || label in shown || sparse[name]?.includes(label)) return []
    if (added && compareVersions(version, added.version) < 0) return []
    return [`${name}: the label ${label} is in the catalog, not exposed`]
  })

const unknownValues = ({ name, values = {} }: Family, shown: Exposed): readonly string[] =>
  Object.entries(values).flatMap(([label, all]) =>
    (shown.labels?.[label] ?? [])
      .filter((value) => !all.includes(value))
      .map((value) => `${name}: ${label}="${value}" is not in the catalog`),
  )
