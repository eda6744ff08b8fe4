import type { Duration } from '../core/duration.js'
import type { Quantity } from '../core/quantity.js'
import type { Text } from '../core/text.js'
import type { Expr } from '../promql/expr.js'
import type { Alert, Tier } from './alert.js'
import type { Case } from './case.js'
import type { Dashboard, Row, Variable } from './dashboard.js'
import type { Comparison } from './limits.js'
import type { Panel } from './panel.js'
import type { Settings } from './settings.js'
import type { Severity, TierName } from './severity.js'
import type { Signal } from './signal.js'
import type { Unit } from './unit.js'

/** A signal under the settings: which of its expressions holds, and what its readers read. */
export interface BuiltSignal {
  readonly signal: Signal
  readonly pack: string
  /** Its defining expression. */
  readonly expr: Expr
  /** How it is read: from its record where it has one, inline otherwise. */
  readonly read: Expr
  readonly comparison?: Comparison
  /** The limits that hold where no scope says otherwise, in base units; expressions stay what they are. */
  readonly limits: Readonly<Partial<Record<TierName, Quantity | Expr>>>
}

/** A recording rule. */
export interface RecordRule {
  readonly kind: 'record'
  readonly record: string
  readonly expr: Expr
  readonly signal: Signal
}

/** An alerting rule: one tier of an alert. */
export interface AlertRule {
  readonly kind: 'alert'
  readonly alert: Alert
  readonly severity: TierName
  readonly tier: Tier
  readonly expr: Expr
  /** Labels that identify its object, `cluster` first. */
  readonly identity: readonly string[]
  /** What its value counts. */
  readonly unit: Unit
  /** Those of them by which its dashboard chooses the object. */
  readonly selects: readonly string[]
  /** The signal whose value is the alert's, absent where the value counts targets. */
  readonly value?: BuiltSignal
  /** Names of the signals it reads. */
  readonly reads: readonly string[]
  readonly details: readonly BuiltDetail[]
}

/** A detail's query, checked. */
export interface BuiltDetail {
  readonly as: string
  readonly expr: Expr
  readonly label?: string
  readonly unit?: Unit
  readonly limit: number
}

/** Rules that are evaluated one after the other. */
export interface RuleGroup {
  /** `mangru-<pack>-<topic>-<records|alerts>[-<interval>]`. */
  readonly name: string
  readonly pack: string
  readonly interval?: Duration
  readonly rules: readonly (RecordRule | AlertRule)[]
}

/** One inhibition: while a source fires, the targets with the same `equal` labels notify nobody. */
export interface Inhibition {
  readonly source: AlertRef
  readonly target: AlertRef
  readonly equal: readonly string[]
}

/** An alert, or one tier of it. */
export interface AlertRef {
  readonly alert: string
  readonly severity?: Severity
}

/** A dashboard whose panels have their queries. */
export interface BuiltDashboard {
  readonly dashboard: Dashboard
  readonly pack: string
  readonly variables: readonly Variable[]
  readonly rows: readonly (Omit<Row, 'panels'> & { readonly panels: readonly BuiltPanel[] })[]
}

/** A panel with its queries, before Grafana's form. */
export interface BuiltPanel {
  readonly panel: Panel
  readonly title: Text
  readonly signals: readonly BuiltSignal[]
  /** The signal whose limits colour it. */
  readonly colouredBy: BuiltSignal
  /** Signals that have the same query as one before them: only their limits are shown. */
  readonly guards: readonly BuiltSignal[]
  readonly queries: readonly PanelQuery[]
  readonly opens?: Opened
}

/** A dashboard that a panel opens, and the labels of the panel by which an object is chosen there. */
export interface Opened {
  readonly id: string
  readonly by: readonly string[]
}

/** One query of a panel. */
export interface PanelQuery {
  /** PromQL with the dashboard's variables in its matchers. */
  readonly expr: string
  readonly as: Text
  readonly signal: BuiltSignal
  readonly labelsOnly: boolean
}

/** What a build is made of: everything that was asked for, resolved and linked, independent of output formats. */
export interface Bundle {
  readonly settings: Settings
  readonly signals: readonly BuiltSignal[]
  readonly groups: readonly RuleGroup[]
  readonly dashboards: readonly BuiltDashboard[]
  readonly inhibitions: readonly Inhibition[]
  readonly cases: readonly (Case & { readonly pack: string })[]
  /** The alerts of the packs that are not built, for whatever reason. */
  readonly unbuilt: readonly string[]
  /** Those of them that the settings cannot have, and the jobs that are not scraped or the series that are absent or lost for it. */
  readonly leftOut: readonly {
    readonly alert: string
    readonly pack: string
    readonly needs: readonly string[]
    /** As clauses: `kubelet_x is gone since Kubernetes 1.37`. */
    readonly absent: readonly string[]
    /** As clauses: `x is not delivered by kube-prometheus-stack`. */
    readonly lost: readonly string[]
  }[]
}
