import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { PrometheusRuleGroupSlow as alert } from '../alerts/PrometheusRuleGroupSlow.js'
import { first, second } from './moving-counter.js'

const group = (name: string, took: Timeline, of: Readonly<Record<string, string>> = first): readonly Given[] => [
  given('prometheus_rule_group_last_duration_seconds', { rule_group: name, ...of }, took),
  given('prometheus_rule_group_interval_seconds', { rule_group: name, ...of }, { '0m': 30 }),
]

const slow = (groups: string) => ({ severity: 'warning', on: first, value: '83.33%', details: { groups } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A group takes 25 of 30 seconds, until it is split; another server’s takes 23',
    given: [
      ...group('pods', { '0m': 3, '5m': 25, '30m': 3 }),
      ...group('nodes', { '0m': 1 }),
      ...group('pods', { '0m': 3, '5m': 23 }, second),
    ],
    expect: [
      quiet('19m30s'),
      fires('21m', {
        ...slow('nodes, pods'),
        summary: 'A rule group of monitoring/prometheus-0 takes 83.33% of its interval in cluster seoul',
      }),
      fires('39m', slow('nodes, pods')),
      quiet('43m'),
    ],
  },
  {
    alert,
    tells: 'Once after a restart a group is slow for ten minutes',
    given: group('pods', { '0m': 3, '5m': 25, '15m': 3 }),
    expect: [quiet('21m'), quiet('30m')],
  },
]
