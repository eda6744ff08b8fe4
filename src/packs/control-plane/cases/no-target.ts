import type { JobName } from '../../../catalog/jobs.js'
import type { Duration } from '../../../core/duration.js'
import type { Alert } from '../../../model/alert.js'
import { type AlertCase, fires, quiet, up } from '../../../model/case.js'

/** Of a component none of whose targets answers: what it is called in the summary, and how long it must be gone. */
interface Gone {
  readonly alert: Alert
  readonly job: JobName
  readonly summary: string
  /** Some time at which the alert is still quiet, and fires, after the component went at five minutes. */
  readonly quietAt: Duration
  readonly firesAt: Duration
}

/** The stories of a component of which none answers. */
export const goneStories = ({ alert, job, summary, quietAt, firesAt }: Gone): readonly AlertCase[] => {
  const target = (instance: string, life: Readonly<Record<string, 0 | 1 | 'gone'>> = { '0m': 1 }) =>
    up(job, { instance, metrics_path: '/metrics' }, life)
  const gone = (value: string) => ({ severity: 'critical', on: {}, value }) as const
  const stateMetrics = up('kube-state-metrics', {}, { '0m': 1, '5m': 'gone' })
  return [
    {
      alert,
      tells: 'Both replicas stop answering, and come back',
      given: [target('a', { '0m': 1, '5m': 0, '30m': 1 }), target('b', { '0m': 1, '5m': 0, '30m': 1 }), up('coredns')],
      expect: [quiet(quietAt), fires(firesAt, { ...gone('2'), summary }), fires('30m', gone('2')), quiet('45m')],
    },
    {
      alert,
      tells: 'It is no longer discovered, while other targets are',
      given: [target('a', { '0m': 1, '5m': 'gone' }), up('coredns')],
      expect: [quiet(quietAt), fires('20m', gone('0'))],
    },
    {
      alert,
      tells: 'It stops answering, and kube-state-metrics is gone at the same time',
      given: [target('a', { '0m': 1, '5m': 0 }), stateMetrics],
      expect: [quiet(quietAt), fires(firesAt, gone('1'))],
    },
    {
      alert,
      tells: 'It is no longer discovered, and kube-state-metrics is gone at the same time',
      given: [target('a', { '0m': 1, '5m': 'gone' }), stateMetrics, up('coredns')],
      expect: [quiet(quietAt), fires('20m', gone('0'))],
    },
    {
      alert,
      tells: 'One of two stops answering',
      given: [target('a', { '0m': 1, '5m': 0 }), target('b')],
      expect: [quiet(firesAt), quiet('30m')],
    },
    {
      alert,
      tells: 'It moves to another address',
      given: [target('a', { '0m': 1, '5m': 'gone' }), target('b', { '5m': 1 })],
      expect: [quiet(firesAt), quiet('30m')],
    },
  ]
}
