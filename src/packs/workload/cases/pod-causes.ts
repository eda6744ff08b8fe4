import type { Alert } from '../../../model/alert.js'
import { type AlertCase, type Firing, fires, type Given, quiet } from '../../../model/case.js'
import { podOfDeployment } from './owner.js'
import { type Container, countingUp, created, ended, ofThePod, restarts, waits } from './pods.js'
import { owned } from './workloads.js'

/** A workload that is as an alert says, with the pod that it has. */
export interface Failing {
  readonly alert: Alert
  readonly given: readonly Given[]
  readonly pod: Container
  /** What the alert says where no pod explains it, at the twentieth minute. */
  readonly says: readonly Firing[]
}

// Their counters can be read from the beginning only of pods that began then.
const young = (of: Container) => created(of, { '0m': 0 })
const crash = (of: Container) => [young(of), restarts(of, countingUp('4m', '5m', '7m'))]
const pull = (of: Container) => [waits(of, 'ImagePullBackOff', { '4m': 1 })]
const config = (of: Container) => [waits(of, 'CreateContainerConfigError', { '4m': 1 })]
const unplaced = (of: Container) => [ofThePod('kube_pod_status_unschedulable', of, { '4m': 1 })]
const oom = (of: Container) => [...crash(of), ended(of, 'OOMKilled', { '4m': 1 })]
const all = (of: Container) => [crash, pull, config, unplaced].flatMap((trouble) => trouble(of))

const skip: AlertCase['skip'] = { 'history-begins': 'what was before it cannot be counted' }
const counted: AlertCase['skip'] = { ...skip, gap: 'the half hour in which restarts count passes in the gap' }

const story = (
  { alert, given, pod }: Failing,
  tells: string,
  trouble: readonly Given[],
  says: readonly Firing[],
  leftOut = skip,
) => ({
  alert,
  tells,
  given: [...given, ...podsOf(pod), ...trouble],
  expect: says.length === 0 ? [quiet('20m'), quiet('30m')] : [fires('20m', ...says)],
  skip: leftOut,
})

const podsOf = (pod: Container): readonly Given[] =>
  pod.pod.startsWith('db')
    ? [owned(pod.pod, 'StatefulSet', 'db', pod.namespace)]
    : podOfDeployment('cart', pod.pod, { namespace: pod.namespace ?? 'shop' })

/** Stories in which a pod's own alert speaks, and one in which pods of others are in all those troubles. */
export const explainedByPods = (of: Failing): readonly AlertCase[] => {
  const { namespace } = of.pod
  const other = { ...of.pod, pod: 'web-6d4-x' }
  const namesake = { ...of.pod, pod: 'agent-x' }
  const critical = of.says.filter(({ severity }) => severity === 'critical')
  return [
    story(of, 'Its pod restarts again and again: that alert speaks', crash(of.pod), [], counted),
    story(of, 'The image of its pod cannot be pulled, which is a warning', pull(of.pod), critical),
    story(of, 'The Secret of its pod is missing: that alert speaks', config(of.pod), []),
    story(of, 'No node has room for its pod, which another alert says later', unplaced(of.pod), critical),
    story(of, 'Its pod is OOM-killed again and again, which is a warning', oom(of.pod), critical, counted),
    story(
      of,
      'Pods of others are in trouble, also of one that is called as it is; its own waited, and restarted twice',
      [
        ...podOfDeployment('web', other.pod, { namespace: namespace ?? 'shop' }),
        owned(namesake.pod, 'DaemonSet', of.pod.pod.startsWith('db') ? 'db' : 'cart', namespace),
        ...all(other),
        ...all(namesake),
        young(of.pod),
        restarts(of.pod, countingUp('4m', '5m')),
        waits(of.pod, 'ImagePullBackOff', { '4m': 0 }),
        waits(of.pod, 'CreateContainerConfigError', { '4m': 0 }),
      ],
      of.says,
    ),
  ]
}
