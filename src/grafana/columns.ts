import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard'
import type { Language } from '../core/text.js'
import type { BuiltPanel, PanelQuery } from '../model/bundle.js'
import { linkToObject } from './links.js'
import { thresholds } from './thresholds.js'
import { grafanaUnits } from './units.js'
import { stateMapping } from './words.js'

interface Property {
  readonly id: string
  readonly value: unknown
}

/** What is said of one column: its title, and how its cells are printed, coloured and linked. */
export interface Column {
  readonly title: string
  readonly properties: readonly Property[]
}

/** The name of a query's value column, before it has a title, in a table of several queries or of one. */
const valueColumn = (refId: string, queries: number): string => (queries === 1 ? 'Value' : `Value #${refId}`)

/**
 * Makes a table of instant queries one with a row for each object: columns get titles, and those that say nothing
 * (the time, the cluster that is chosen above, the value of a row that is only there or not) go.
 */
export const tableTransformations = (
  built: BuiltPanel,
  refIds: readonly string[],
  language: Language,
): readonly { readonly id: string; readonly options: unknown }[] => {
  const { panel, queries } = built
  const titles = queries.map((query, i) => [valueColumn(refIds[i] ?? '', queries.length), query] as const)
  const hidden = titles.filter(([, query]) => hidesValue(built, query)).map(([name]) => name)
  const labels = Object.entries(panel.columns ?? {}).map(([label, title]) => [label, title[language]] as const)
  const excludeByName = Object.fromEntries(['Time', 'cluster', ...hidden].map((name) => [name, true]))
  const renamed = [...labels, ...titles.map(([name, { as }]) => [name, as[language]] as const)]
  const organize = { excludeByName, renameByName: Object.fromEntries(renamed) }
  return [...(queries.length > 1 ? [{ id: 'merge', options: {} }] : []), { id: 'organize', options: organize }]
}

// A table of states lists what is so: each value is 1.
const hidesValue = ({ panel }: BuiltPanel, { signal, labelsOnly }: PanelQuery): boolean =>
  labelsOnly || (panel.kind === 'table' && signal.signal.unit === 'state')

/** The columns of a table: those of values by their signals, those of labels by which a dashboard opens as links. */
export const tableColumns = (built: BuiltPanel, language: Language): readonly Column[] => {
  const { panel, queries, opens } = built
  const values = queries.filter((query) => !hidesValue(built, query))
  const named = (opens?.by ?? []).map((label) => ({ label, column: panel.columns?.[label]?.[language] ?? label }))
  const links = named.map(({ label, column }) => {
    const others = named.filter((other) => other.label !== label)
    return {
      title: column,
      properties: [{ id: 'links', value: [linkToObject(opens?.id ?? '', label, others, language)] }],
    }
  })
  return [...values.map((query) => valueProperties(query, language)), ...links]
}

const valueProperties = ({ signal, as }: PanelQuery, language: Language): Column => {
  const { unit } = signal.signal
  const steps = thresholds(signal)
  return {
    title: as[language],
    properties: [
      { id: 'unit', value: grafanaUnits[unit] },
      { id: 'thresholds', value: { mode: dashboard.ThresholdsMode.Absolute, steps } },
      ...(unit === 'state' ? [{ id: 'mappings', value: [stateMapping(language)] }] : []),
      ...(unit === 'count' ? [{ id: 'decimals', value: 0 }] : []),
      ...(steps.length > 1 ? [{ id: 'custom.cellOptions', value: { type: 'color-text' } }] : []),
    ],
  }
}
