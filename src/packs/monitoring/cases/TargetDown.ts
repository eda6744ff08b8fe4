import type { JobName } from '../../../catalog/jobs.js'
import { type AlertCase, fires, given, quiet, type Timeline, up } from '../../../model/case.js'
import { TargetDown as alert } from '../alerts/TargetDown.js'

const fails: Timeline = { '0m': 1, '5m': 0 }

const target = (job: JobName, number: number, life: Timeline = { '0m': 1 }, namespace = 'kube-system') =>
  up(job, { namespace, pod: `${job}-${number}`, instance: `10.244.3.${number}:9153` }, life)

/** A replica of an Alertmanager. */
const replica = (service: string, number: number, life: Timeline) =>
  up(
    'alertmanager',
    { namespace: 'monitoring', service, pod: `${service}-${number}`, instance: `10.244.3.${number}:9093` },
    life,
  )

/** So many targets, of which the first do not answer. */
const targets = (job: JobName, count: number, failing: number) =>
  Array.from({ length: count }, (_, i) => target(job, i, i < failing ? fails : { '0m': 1 }))

const ready = (pod: string, condition: 'true' | 'false', life: Timeline) =>
  given('kube_pod_status_ready', { namespace: 'kube-system', pod, condition }, life)

const dns = (value: string) =>
  ({ severity: 'warning', on: { namespace: 'kube-system', job: 'coredns' }, value }) as const

const inMonitoring = (job: JobName, value: string) =>
  ({ severity: 'warning', on: { namespace: 'monitoring', job }, value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'One of two CoreDNS does not answer although its pod is Ready, and answers again',
    given: [
      target('coredns', 0, { '0m': 1, '5m': 0, '30m': 1 }),
      target('coredns', 1),
      ready('coredns-0', 'true', { '0m': 1 }),
      ready('coredns-0', 'false', { '0m': 0 }),
    ],
    expect: [
      quiet('21m'),
      fires('22m', {
        ...dns('50%'),
        summary: '50% of the targets of coredns in kube-system do not answer, in cluster seoul',
      }),
      fires('34m30s', dns('50%')),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'kube-state-metrics is gone at the same time: what is not known of a pod does not excuse it',
    given: [target('coredns', 0, fails), target('coredns', 1), ready('coredns-0', 'true', { '0m': 1, '5m': 'gone' })],
    expect: [quiet('21m'), fires('22m', dns('50%'))],
  },
  {
    alert,
    tells: 'The pod is not Ready, for its node is lost: alerts about those speak',
    given: [
      target('coredns', 0, fails),
      target('coredns', 1),
      ready('coredns-0', 'true', { '0m': 1, '5m': 0 }),
      ready('coredns-0', 'false', { '0m': 0, '5m': 1 }),
    ],
    expect: [quiet('22m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Of two that do not answer one is not Ready: the other is half of those that should',
    given: [
      ...targets('coredns', 3, 2),
      ready('coredns-0', 'true', { '0m': 1, '5m': 0 }),
      ready('coredns-1', 'true', { '0m': 1 }),
    ],
    expect: [quiet('21m'), fires('22m', dns('50%'))],
  },
  {
    alert,
    tells: 'One of ten does not answer: not more than a tenth',
    given: targets('kube-proxy', 10, 1),
    expect: [quiet('22m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One of nine does not answer',
    given: targets('coredns', 9, 1),
    expect: [quiet('21m'), fires('22m', dns('11.11%'))],
  },
  {
    alert,
    tells: 'No CoreDNS answers: an alert of its own speaks',
    given: targets('coredns', 2, 2),
    expect: [quiet('22m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One of three Alertmanagers does not answer, in the namespace of the monitoring',
    given: [0, 1, 2].map((i) => target('alertmanager', i, i === 0 ? fails : { '0m': 1 }, 'monitoring')),
    expect: [quiet('21m'), fires('22m', inMonitoring('alertmanager', '33.33%'))],
  },
  {
    alert,
    tells: 'One of two Alertmanagers does not answer: an alert of its own speaks',
    given: [target('alertmanager', 0, fails, 'monitoring'), target('alertmanager', 1, { '0m': 1 }, 'monitoring')],
    expect: [quiet('22m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One of three replicas of one Alertmanager does not answer, beside another of which none does',
    given: [...[0, 1, 2].map((i) => replica('main', i, i === 0 ? fails : { '0m': 1 })), replica('other', 3, fails)],
    expect: [quiet('21m'), fires('22m', inMonitoring('alertmanager', '33.33%'))],
  },
  {
    alert,
    tells:
      'kube-state-metrics answers at neither of its ports, of which an alert of its own speaks, nor does one of two CoreDNS',
    given: [
      target('kube-state-metrics', 0, fails, 'monitoring'),
      target('kube-state-metrics-telemetry', 0, fails, 'monitoring'),
      ...targets('coredns', 2, 1),
    ],
    expect: [quiet('21m'), fires('22m', dns('50%'))],
  },
  {
    alert,
    tells: 'kube-state-metrics answers, but not where it tells of itself',
    given: [
      target('kube-state-metrics', 0, { '0m': 1 }, 'monitoring'),
      target('kube-state-metrics-telemetry', 0, fails, 'monitoring'),
    ],
    expect: [quiet('21m'), fires('22m', inMonitoring('kube-state-metrics-telemetry', '100%'))],
  },
  {
    alert,
    tells: 'A target of an application, and one of a node, do not answer',
    given: [
      target('prometheus', 0, fails, 'shop'),
      up('kubelet', { namespace: 'kube-system', node: 'a', metrics_path: '/metrics' }, fails),
    ],
    expect: [quiet('22m'), quiet('30m')],
  },
]
