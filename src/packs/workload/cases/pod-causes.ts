import type { Alert } from '../../../model/alert.js'
import { type AlertCase, type Firing, fires, type Given, quiet } from '../../../model/case.js'
import { podOfDeployment } from './owner.js'
import { type Container, countingUp, created, ended, ofThePod, restarts, waits } from './pods.js'
import { owned } from './workloads.js'

/** A workload that is as an alert says, with a pod that it has. */
export interface Failing {
  readonly alert: Alert
  readonly given: readonly Given[]
  readonly pod: Container
  /** What the alert says where no pod explains it, at the twentieth minute. */
  readonly says: readonly [Firing, ...Firing[]]
}

// Their counters can be read from the beginning only of pods that began then.
const restarting = (of: Container, ...at: readonly string[]) => [
  created(of, { '0m': 0 }),
  restarts(of, countingUp(...at)),
]
const killed = (of: Container, ...at: readonly string[]) => [
  ...restarting(of, ...at),
  ended(of, 'OOMKilled', { '4m': 1 }),
]
const crash = (of: Container) => restarting(of, '4m', '5m', '7m')
const pull = (of: Container) => [waits(of, 'ImagePullBackOff', { '4m': 1 })]
const config = (of: Container) => [waits(of, 'CreateContainerConfigError', { '4m': 1 })]
const unplaced = (of: Container) => [ofThePod('kube_pod_status_unschedulable', of, { '4m': 1 })]
const all = (of: Container) => [crash, pull, config, unplaced].flatMap((trouble) => trouble(of))

const skip: AlertCase['skip'] = { 'history-begins': 'what was before it cannot be counted' }
const counted: AlertCase['skip'] = { ...skip, gap: 'the half hour in which restarts count passes in the gap' }

/** Those of a story: a second one of the workload, one of another, and one of another kind that is called as it is. */
const podsOf = ({ pod, says }: Failing) => {
  const { namespace = 'shop' } = pod
  const { workload = '', workload_type } = says[0].on
  const beside = (name: string): Container => ({ namespace, pod: name })
  const [second, other, namesake] = [beside(`${workload}-y`), beside('web-x'), beside('agent-x')]
  const of = (owner: string, one: Container) =>
    workload_type === 'StatefulSet'
      ? [owned(one.pod, workload_type, owner, namespace)]
      : podOfDeployment(owner, one.pod, { namespace })
  return {
    first: pod,
    second,
    other,
    namesake,
    owners: [
      ...of(workload, pod),
      ...of(workload, second),
      ...of('web', other),
      owned(namesake.pod, 'DaemonSet', workload, namespace),
    ],
  }
}

/** Stories in which a pod's own alert speaks, and one in which pods of others are in all those troubles. */
export const explainedByPods = (of: Failing): readonly AlertCase[] => {
  const { first, second, other, namesake, owners } = podsOf(of)
  const story = (tells: string, trouble: readonly Given[], says: readonly Firing[], leftOut = skip): AlertCase => ({
    alert: of.alert,
    tells,
    given: [...of.given, ...owners, ...trouble],
    expect: says.length === 0 ? [quiet('20m'), quiet('30m')] : [fires('20m', ...says)],
    skip: leftOut,
  })
  const critical = of.says.filter(({ severity }) => severity === 'critical')
  const sidecar = { ...first, container: 'sidecar' }
  return [
    story(
      'A pod restarts again and again, which has its alert: it is others that are OOM-killed',
      [
        ...crash(first),
        ...killed(second, '4m'),
        ...[sidecar, other, namesake].flatMap((one) => killed(one, '4m', '5m')),
      ],
      [],
      counted,
    ),
    story('The image of its pod cannot be pulled, which is a warning', pull(first), critical),
    story('The Secret of its pod is missing: that alert speaks', config(first), []),
    story('No node has room for its pod, which another alert says later', unplaced(first), critical),
    story(
      'One pod restarts twice, and another one because it is OOM-killed, which is a warning',
      [...restarting(first, '4m', '5m'), ...killed(second, '4m', '5m')],
      critical,
      counted,
    ),
    story(
      'Pods of others are in trouble, also of one that is called as it is; its own waited, and restarted twice',
      [
        ...all(other),
        ...all(namesake),
        ...restarting(first, '4m', '5m'),
        waits(first, 'ImagePullBackOff', { '4m': 0 }),
        waits(first, 'CreateContainerConfigError', { '4m': 0 }),
      ],
      of.says,
    ),
  ]
}
