import type { MetricName } from '../catalog/types.gen.js'
import type { Text } from '../core/text.js'
import type { Panel } from './panel.js'

type RecordName = `${string}:${string}:${string}`

/** A choice at the head of a dashboard. Every query is narrowed to it wherever its series carry the label. */
export interface Variable {
  /** The variable's name, which is the label that it chooses a value of. */
  readonly name: string
  readonly title: Text
  /** The family, or the record, whose label values are offered: those that agree with the variables before it. */
  readonly from: MetricName | RecordName
  /** Whether "All" is offered, and is what the dashboard opens with. */
  readonly all: boolean
}

/** A row of panels; a collapsed one costs no query until it is opened. */
export interface Row {
  readonly title: Text
  readonly collapsed?: boolean
  readonly panels: readonly Panel[]
  /** Before its own panels it has the tiles that packs contribute, by situation. */
  readonly tiles?: boolean
}

/** One question and its answer: the first row answers it without scrolling, the rest says why. */
export interface Dashboard<Id extends string = string> {
  /** Unique; `mangru-<id>` is its uid in Grafana. */
  readonly id: Id
  readonly title: Text
  readonly question: Text
  readonly variables: readonly Variable[]
  readonly rows: readonly Row[]
  /** Ids of the dashboards that answer the next question. */
  readonly next: readonly string[]
}

/** States a dashboard. */
export const dashboard = <const Id extends string>(definition: Dashboard<Id>): Dashboard<Id> => definition
