import { PanelBuilder as BarGauge } from '@grafana/grafana-foundation-sdk/bargauge'
import {
  BarGaugeDisplayMode,
  BigValueColorMode,
  BigValueGraphMode,
  LegendDisplayMode,
  LegendPlacement,
  ReduceDataOptionsBuilder,
  SortOrder,
  TooltipDisplayMode,
  VisibilityMode,
  VizLegendOptionsBuilder,
  VizOrientation,
  VizTooltipOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common'
import { PanelBuilder as Stat } from '@grafana/grafana-foundation-sdk/stat'
import { PanelBuilder as StateTimeline } from '@grafana/grafana-foundation-sdk/statetimeline'
import { PanelBuilder as Table } from '@grafana/grafana-foundation-sdk/table'
import { PanelBuilder as TimeSeries } from '@grafana/grafana-foundation-sdk/timeseries'
import type { PanelKind } from '../model/panel.js'

const legendBelow = () =>
  new VizLegendOptionsBuilder().displayMode(LegendDisplayMode.List).placement(LegendPlacement.Bottom).showLegend(true)

const tooltipOfAll = () => new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi).sort(SortOrder.Descending)

const lastValue = () => new ReduceDataOptionsBuilder().calcs(['lastNotNull'])

/** A table; what its columns are is said of each panel. */
export const table = () => new Table().showHeader(true)

// What the SDK leaves open, and Grafana then fills in by its own taste or not at all.
const builders = {
  stat: () =>
    new Stat().colorMode(BigValueColorMode.Value).graphMode(BigValueGraphMode.None).reduceOptions(lastValue()),
  bars: () =>
    new BarGauge()
      .orientation(VizOrientation.Horizontal)
      .displayMode(BarGaugeDisplayMode.Basic)
      .showUnfilled(true)
      .min(0)
      .reduceOptions(lastValue()),
  timeseries: () =>
    new TimeSeries()
      .legend(legendBelow())
      .tooltip(tooltipOfAll())
      .lineWidth(1)
      .fillOpacity(0)
      .showPoints(VisibilityMode.Never)
      .spanNulls(false),
  'state-timeline': () =>
    new StateTimeline()
      .legend(legendBelow())
      .tooltip(tooltipOfAll())
      .mergeValues(true)
      .showValue(VisibilityMode.Never)
      .fillOpacity(70),
  table,
  objects: table,
} satisfies Readonly<Record<PanelKind, () => unknown>>

type Builder = ReturnType<(typeof builders)[PanelKind]>

/** A fresh builder of a kind of panel; one must never be built twice, since what it yields stays its own. */
export const panelBuilder = (kind: PanelKind): Builder => builders[kind]()
