import type { OutputFile } from '../../targets/target.js'
import type { ArtefactRule, Found } from '../rule.js'
import { allPanels, dashboardsIn } from './dashboards.js'
import { groupsIn } from './rule-files.js'

// Source: Grafana, HTTP API, Dashboard: identifiers.
const longestUid = 40

interface Id {
  readonly path: string
  readonly kind: string
  readonly id: string
}

/** Two things of one name, of which the second hides the first; or a uid that Grafana cuts. */
export const duplicateId: ArtefactRule = {
  name: 'duplicate-id',
  severity: 'error',
  check: (files) => {
    const panels = dashboardsIn(files).map(({ path, json }) =>
      allPanels(json).map(({ id }): Id => ({ path, kind: 'panel id', id: String(id) })),
    )
    const uids = dashboardsIn(files).map(({ path, json }): Id => ({ path, kind: 'uid', id: json.uid ?? '' }))
    return [...[...panels, uids, ruleIds(files)].flatMap(repeated), ...uids.flatMap(tooLong)]
  },
}

const repeated = (ids: readonly Id[]): readonly Found[] =>
  ids
    .filter(({ kind, id }, i) => ids.findIndex((other) => other.kind === kind && other.id === id) < i)
    .map(({ path, kind, id }) => ({ where: { path }, message: `the ${kind} ${id} is there twice` }))

const tooLong = ({ path, id }: Id): readonly Found[] =>
  id.length > longestUid ? [{ where: { path }, message: `the uid ${id} is longer than ${longestUid} characters` }] : []

const ruleIds = (files: readonly OutputFile[]): readonly Id[] =>
  groupsIn(files).flatMap(({ path, group: { name, rules } }) => [
    { path, kind: 'group', id: name },
    ...rules.map(({ alert, record, labels }) =>
      record ? { path, kind: 'record', id: record } : { path, kind: 'alert', id: `${alert}.${labels?.severity}` },
    ),
  ])
