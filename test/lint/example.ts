import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import { text } from '../../src/core/text.js'
import { type Alert, alert } from '../../src/model/alert.js'
import type { Bundle } from '../../src/model/bundle.js'
import { breaches } from '../../src/model/condition.js'
import { dashboard } from '../../src/model/dashboard.js'
import { atLeast } from '../../src/model/limits.js'
import { definePack } from '../../src/model/pack.js'
import { type Signal, signal } from '../../src/model/signal.js'

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
  const pack = definePack({
    name: 'example',
    signals: [subject],
    alerts: read ? [rule] : [],
    dashboards: [
      dashboard({
        id: 'node',
        title: text('Node', '노드'),
        question: text('?', '?'),
        variables: [],
        next: [],
        rows: [],
      }),
    ],
    cases: Array.from({ length: example.cases ?? 1 }, () => ({ alert: rule, tells: 'a story', given: [], expect: [] })),
  })
  return assemble([pack], toSettings({ cluster: 'label', ...(kubernetes && { kubernetes }) }))
}

// Its usual name is that of an alert whose runbook exists.
const alertOf = (subject: Signal, { alert: name = 'KubeNodeNotReady', summary = 'Example' }: Example): Alert =>
  alert({
    name,
    situation: 'node-down',
    component: 'node',
    tiers: { warning: { when: breaches(subject, 'warning'), for: '5m', keepFiringFor: '5m' } },
    summary: text(summary, summary),
    description: text('Example', '예'),
    shows: 'node',
  })
