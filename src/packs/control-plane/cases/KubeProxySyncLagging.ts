import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { KubeProxySyncLagging as alert } from '../alerts/KubeProxySyncLagging.js'
import { again, always, until } from './clocks.js'

const proxy = (node: string, ip_family: string, written: Timeline, asked: Timeline): readonly Given[] => {
  const of = { namespace: 'kube-system', pod: `kube-proxy-${node}`, ...(ip_family && { ip_family }) }
  return [
    given('kubeproxy_sync_proxy_rules_last_timestamp_seconds', of, written),
    given('kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds', of, asked),
  ]
}

const runsOn = (node: string): Given =>
  given(
    'kube_pod_info',
    {
      namespace: 'kube-system',
      pod: `kube-proxy-${node}`,
      node,
      created_by_kind: 'DaemonSet',
      created_by_name: 'kube-proxy',
    },
    { '0m': 1 },
  )

const a = (value: string) => ({ severity: 'warning', on: { node: 'a' }, value }) as const

/** Changes come all the time: one is always asked for that is not written yet. */
const changes: Timeline = { '0m': { from: 1, perMinute: 60 } }

const clocks = {
  'history-begins': 'the times are those of the story',
  recovery: 'what was not written stays so in this variation',
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The kernel refuses the rules of one node for a while, where changes come all the time',
    given: [
      ...proxy('a', 'IPv4', until(5, again(25)), changes),
      ...proxy('a', 'IPv6', { '0m': 1 }, { '0m': 0 }),
      ...proxy('b', 'IPv4', always, changes),
      runsOn('a'),
      runsOn('b'),
    ],
    expect: [
      quiet('17m'),
      fires('17m30s', {
        ...a('12m 30s'),
        summary: 'kube-proxy of a has written no rules for 12m 30s in cluster seoul',
      }),
      fires('24m30s', a('19m 30s')),
      fires('29m', a('19m 30s')),
      quiet('30m30s'),
    ],
  },
  {
    alert,
    tells: 'The same before Kubernetes 1.33, where no label names the IP family',
    given: [...proxy('a', '', until(5), changes), runsOn('a')],
    expect: [quiet('17m'), fires('17m30s', a('12m 30s'))],
    skip: clocks,
  },
  {
    alert,
    tells: 'One family of two is written',
    given: [...proxy('a', 'IPv4', always, changes), ...proxy('a', 'IPv6', until(5), changes), runsOn('a')],
    expect: [quiet('17m'), fires('17m30s', a('12m 30s'))],
    skip: clocks,
  },
  {
    alert,
    tells: 'Nothing changes for an hour, so nothing is written',
    given: [...proxy('a', 'IPv4', { '0m': 1 }, { '0m': 0 }), runsOn('a')],
    expect: [quiet('20m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A change comes after half an hour of peace, and is written within a minute',
    given: [...proxy('a', 'IPv4', { '0m': 1, '31m': 1860 }, { '0m': 0, '30m': 1800 }), runsOn('a')],
    expect: [quiet('30m'), quiet('31m'), quiet('45m')],
  },
  {
    alert,
    tells: 'A kube-proxy starts, and never gets its rules written',
    given: [
      given(
        'kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds',
        { namespace: 'kube-system', pod: 'kube-proxy-a', ip_family: 'IPv4' },
        { '5m': 300 },
      ),
      runsOn('a'),
    ],
    expect: [quiet('14m30s'), fires('15m', a('15m 0s'))],
    skip: { ...clocks, gap: 'its age is that of the whole story' },
  },
  {
    alert,
    tells: 'Rules are written a little more than two minutes late, time and again',
    given: [...proxy('a', 'IPv4', { ...always, '5m': { from: 170, perMinute: 60 } }, changes), runsOn('a')],
    expect: [quiet('11m'), fires('15m', a('2m 10s'))],
    skip: clocks,
  },
]
