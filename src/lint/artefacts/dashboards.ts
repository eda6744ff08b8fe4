import type { OutputFile } from '../../targets/target.js'

/** A panel of a dashboard's JSON, as far as rules look at it. */
export interface PanelJson {
  readonly id?: number
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly collapsed?: boolean
  readonly gridPos?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly fieldConfig?: { readonly defaults?: { readonly unit?: string; readonly noValue?: string } }
  readonly targets?: readonly { readonly expr?: string; readonly instant?: boolean }[]
  readonly panels?: readonly PanelJson[]
}

/** A dashboard's JSON. */
export interface DashboardJson {
  readonly uid?: string
  readonly refresh?: string
  readonly panels?: readonly PanelJson[]
}

/** The dashboards among some files, with their paths. */
export const dashboardsIn = (
  files: readonly OutputFile[],
): readonly { readonly path: string; readonly json: DashboardJson }[] =>
  files
    .filter(({ path }) => /^grafana\/dashboards\/.*\.json$/.test(path))
    .map(({ path, content }) => ({ path, json: JSON.parse(content) as DashboardJson }))

/** All panels, rows and those within collapsed rows among them. */
export const allPanels = ({ panels = [] }: DashboardJson): readonly PanelJson[] =>
  panels.flatMap((panel) => [panel, ...(panel.panels ?? [])])

/** The panels that show something. */
export const shownPanels = (json: DashboardJson): readonly PanelJson[] =>
  allPanels(json).filter(({ type }) => type !== 'row')

/** How a finding calls a panel. */
export const panelPath = (path: string, { title, id }: PanelJson): string => `${path} › ${title ?? `panel ${id}`}`
