import type { Unit } from '../model/unit.js'

/** Grafana's ids of the units. Source: @grafana/data, valueFormats/categories. */
export const grafanaUnits: Readonly<Record<Unit, string>> = {
  bytes: 'bytes',
  ratio: 'percentunit',
  seconds: 's',
  cores: 'cores',
  count: 'none',
  state: 'none',
}
