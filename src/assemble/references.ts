import type { Finding } from '../core/finding.js'
import { suggestion } from '../core/nearest.js'
import type { Pack } from '../model/pack.js'
import type { Panel } from '../model/panel.js'

interface Reference {
  readonly from: string
  readonly name: string
  readonly kind: string
  readonly known: readonly string[]
}

/** Names that the packs refer to and nobody has: dashboards, causes, and signals that a pack uses but does not list. */
export const brokenReferences = (packs: readonly Pack[]): readonly Finding[] =>
  referencesOf(packs)
    .filter(({ name, known }) => !known.includes(name))
    .map(({ from, name, kind, known }) => ({
      rule: 'broken-reference',
      severity: 'error',
      where: { path: from },
      message: `there is no ${kind} "${name}"`,
      help: suggestion(name, known),
    }))

const referencesOf = (packs: readonly Pack[]): readonly Reference[] => {
  const alerts = packs.flatMap((pack) => pack.alerts)
  const dashboards = packs.flatMap((pack) => pack.dashboards)
  const signals = packs.flatMap((pack) => pack.signals.map(({ name }) => name))
  const ids = dashboards.map(({ id }) => id)
  const causes = alerts.flatMap(({ name, tiers }) => [name, ...Object.keys(tiers).map((tier) => `${name}.${tier}`)])
  return [
    ...alerts.map(({ name, shows }) => ({ from: `alert ${name}.shows`, name: shows, kind: 'dashboard', known: ids })),
    ...alerts.flatMap(({ name, causedBy = [] }) =>
      causedBy.map((cause) => ({ from: `alert ${name}.causedBy`, name: cause, kind: 'alert', known: causes })),
    ),
    ...dashboards.flatMap(({ id, next }) =>
      next.map((other) => ({ from: `dashboard ${id}.next`, name: other, kind: 'dashboard', known: ids })),
    ),
    ...panelsOf(packs).flatMap(({ from, panel }) => [
      ...panel.shows.map(({ signal }) => ({ from, name: signal.name, kind: 'signal in any pack', known: signals })),
      ...(panel.opens ? [{ from, name: panel.opens, kind: 'dashboard', known: ids }] : []),
    ]),
  ]
}

const panelsOf = (packs: readonly Pack[]): readonly { readonly from: string; readonly panel: Panel }[] =>
  packs.flatMap(({ name, dashboards, tiles = [] }) => [
    ...dashboards.flatMap(({ id, rows }) =>
      rows.flatMap(({ panels }) => panels.map((panel) => ({ from: `dashboard ${id}`, panel }))),
    ),
    ...tiles.flatMap(({ panels }) => panels.map((panel) => ({ from: `tile of the pack ${name}`, panel }))),
  ])
