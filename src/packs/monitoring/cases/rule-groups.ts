import type { MetricName } from '../../../catalog/types.gen.js'
import type { Alert } from '../../../model/alert.js'
import {
  type AlertCase,
  type Firing,
  fires,
  type Given,
  given,
  grows,
  quiet,
  type Timeline,
} from '../../../model/case.js'
import type { Severity } from '../../../model/severity.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { first, second } from './moving-counter.js'

type Labels = Readonly<Record<string, string>>

const third: Labels = { namespace: 'monitoring', pod: 'prometheus-2' }

interface Counted {
  readonly alert: Alert
  readonly severity: Severity
  readonly metric: MetricName
  readonly summary: string
}

/** A counter that grows by so much at each of these minutes. */
const steps = (at: readonly number[], by = 1): Timeline =>
  Object.fromEntries([['0m', 0], ...at.map((minute, i) => [`${minute}m`, (i + 1) * by])])

/** Stories of an alert about what rule groups do at their evaluations, which may be a quarter of an hour apart. */
export const ruleGroups = ({ alert, severity, metric, summary }: Counted): readonly AlertCase[] => {
  const group = (name: string, life: Timeline, of: Labels = first): Given =>
    given(metric, { rule_group: name, ...of } as Given['labels'], life)
  const each = (name: string, interval: number): Given =>
    given('prometheus_rule_group_interval_seconds', { rule_group: name, ...first } as Given['labels'], {
      '0m': interval,
    })
  const says = (value: string, groups: string, on: Labels = first): Firing => ({
    severity,
    on,
    value,
    details: { groups },
  })
  return [
    {
      alert,
      tells:
        'It happens to a group every two or three minutes for half an hour; on a second server all is well, and on a third it happens now and then',
      given: [
        group('node', grows({ '0m': 0, '5m': 0.4, '35m': 0 })),
        group('pod', grows({ '0m': 0 })),
        group('node', grows({ '0m': 0 }), second),
        group('node', grows({ '0m': 0, '5m': 0.16 }), third),
      ],
      expect: [
        quiet('20m'),
        fires('25m', { ...says('8', 'node'), summary }, says('3', 'node', third)),
        fires('48m', says('12', 'node'), says('6', 'node', third)),
        fires('52m', says('6', 'node', third)),
      ],
      skip: ratesNeedHistory,
    },
    {
      alert,
      tells:
        'It happens at every evaluation of a group that is evaluated each quarter of an hour, until that is mended',
      given: [
        group('storage', steps([10, 25, 40, 55])),
        each('storage', 900),
        group('pod', steps([])),
        each('pod', 30),
      ],
      expect: [quiet('39m'), fires('46m', says('3', 'storage')), fires('84m', says('2', 'storage')), quiet('86m')],
      skip: ratesNeedHistory,
    },
    {
      alert,
      tells: 'It happens at every evaluation of a group that is evaluated each four minutes',
      given: [group('slow', steps([10, 14, 18, 22, 26, 30]))],
      expect: [quiet('24m30s'), fires('25m30s', says('4', 'slow'))],
      skip: ratesNeedHistory,
    },
    {
      alert,
      tells: 'All rules of a group fail once, and those of another a quarter of an hour later',
      given: [group('storage', steps([10], 50)), group('pod', steps([25], 50))],
      expect: [quiet('26m'), quiet('46m'), quiet('1h')],
    },
    {
      alert,
      tells: 'All rules of a group fail once, and again after twenty minutes: it is evaluated each half a minute',
      given: [group('node', steps([10, 30], 50)), each('node', 30)],
      expect: [quiet('26m'), quiet('46m'), quiet('1h')],
    },
    {
      alert,
      tells: 'It happens for eight minutes',
      given: [group('node', grows({ '0m': 0, '5m': 2, '13m': 0 }))],
      expect: [quiet('21m'), quiet('31m'), quiet('40m')],
    },
  ]
}
