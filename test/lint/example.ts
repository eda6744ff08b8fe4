import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import type { Duration } from '../../src/core/duration.js'
import { text } from '../../src/core/text.js'
import { type Alert, alert, type Tier } from '../../src/model/alert.js'
import type { Bundle } from '../../src/model/bundle.js'
import { breaches } from '../../src/model/condition.js'
import { dashboard } from '../../src/model/dashboard.js'
import { atLeast } from '../../src/model/limits.js'
import { definePack } from '../../src/model/pack.js'
import { recordOf } from '../../src/model/recorded.js'
import { type Signal, signal } from '../../src/model/signal.js'
import { promql } from '../../src/promql/template.js'

/** An example of a page about a lint rule: one signal, its alert and its panel, as far as the page says. */
export interface Example {
  readonly expr: string
  readonly by?: readonly string[]
  readonly kind?: Signal['kind']
  readonly record?: string
  /** Whether anything reads the signal. */
  readonly read?: boolean
  readonly alert?: string
  readonly summary?: string
  readonly cases?: number
  readonly kubernetes?: { readonly from: string; readonly to: string }
  /** The limit of a second alert on the same expression. */
  readonly also?: number
  /** How far the alert looks back over the record, where it does not as mangru would. */
  readonly lookBack?: Duration
  /** How long an alert waits and stays that inhibits the example's. */
  readonly cause?: { readonly for: Duration; readonly keepFiringFor: Duration }
}

/** The bundle of an example, everything that it does not mention being right. */
export const bundleOfExample = (example: Example): Bundle => {
  const { by = ['cluster', 'node'], kind = 'gauge', expr, record, read = true, kubernetes } = example
  const subject = signal({
    name: 'example',
    means: text('Example', '예'),
    unit: 'count',
    by,
    kind,
    expr: () => ({ kind: 'expr', text: expr }),
    limits: atLeast({ warning: 1 }),
    ...(record !== undefined && { record }),
  })
  const rule = alertOf(subject, example)
  const others = othersOf(subject, example)
  const pack = definePack({
    name: 'example',
    signals: [subject, ...others.map(({ of }) => of)],
    alerts: read ? [rule, ...others.map(({ alert: other }) => other)] : [],
    dashboards: [
      dashboard({
        id: 'node',
        title: text('Node', '노드'),
        question: text('?', '?'),
        variables: [],
        next: [],
        rows: [{ title: text('?', '?'), tiles: true, panels: [] }],
      }),
    ],
    cases: Array.from({ length: example.cases ?? 1 }, () => ({ alert: rule, tells: 'a story', given: [], expect: [] })),
  })
  return assemble([pack], toSettings({ cluster: 'label', ...(kubernetes && { kubernetes }) }))
}

/** Further alerts that an example asks for, each with a signal of its own. */
const othersOf = (subject: Signal, example: Example): readonly { readonly of: Signal; readonly alert: Alert }[] => {
  const { record: _, ...plain } = subject
  const other = (name: string, of: Signal, tier: Partial<Tier> = {}) => ({
    of,
    alert: alertOf(of, { ...example, alert: name }, tier),
  })
  const { also, lookBack, cause } = example
  return [
    ...(also === undefined ? [] : [other('Also', { ...plain, name: 'also', limits: atLeast({ warning: also }) })]),
    ...(lookBack === undefined
      ? []
      : [
          other('Reader', {
            ...plain,
            name: 'reader',
            expr: () => promql`last_over_time(${recordOf(subject)}[${lookBack}])`,
          }),
        ]),
    ...(cause === undefined ? [] : [other('Cause', { ...plain, name: 'cause' }, cause)]),
  ]
}

// Its usual name is that of an alert whose runbook exists.
const alertOf = (
  of: Signal,
  { alert: name = 'KubeNodeNotReady', summary = 'Example', cause }: Example,
  tier: Partial<Tier> = {},
): Alert =>
  alert({
    name,
    situation: 'node-down',
    component: 'node',
    tiers: { warning: { when: breaches(of, 'warning'), for: '5m', keepFiringFor: '5m', ...tier } },
    summary: text(summary, summary),
    description: text('Example', '예'),
    shows: 'node',
    causedBy: cause === undefined || name === 'Cause' ? [] : ['Cause'],
  })
