import { type AlertCase, fires, type Given, given, grows, quiet, type Timeline } from '../../../model/case.js'
import { KubeControllerBacklog as alert } from '../alerts/KubeControllerBacklog.js'

type Rates = Parameters<typeof grows>[0]

const job = 'kube-controller-manager'

const depth = (name: string, life: Timeline): Given => given('workqueue_depth', { job, name }, life)
const taken = (name: string, perMinute: Rates): Given =>
  given('workqueue_queue_duration_seconds_count', { job, name }, grows(perMinute))

const on = (name: string, value: string) => ({ severity: 'warning', on: { name }, value }) as const

const beginsEmpty = { 'history-begins': 'whether a queue grows takes ten minutes to know' } as const
const takesNone = { 'history-begins': 'what is taken stands still in this variation' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The namespace controller hangs on a webhook, its queue grows, until it is helped',
    given: [
      depth('namespace', { '0m': 0, '5m': { from: 0, perMinute: 4 }, '35m': 0 }),
      taken('namespace', { '0m': 6, '5m': 0, '35m': 60 }),
      depth('job', { '0m': 0 }),
      taken('job', { '0m': 6 }),
    ],
    expect: [
      quiet('22m'),
      fires('30m', {
        ...on('namespace', '100'),
        summary: '100 objects wait for the controller namespace in cluster seoul',
      }),
      fires('34m30s', on('namespace', '118')),
      fires('43m', on('namespace', '118')),
      quiet('46m'),
    ],
    skip: beginsEmpty,
  },
  {
    alert,
    tells: 'A controller hangs on the first object that it ever takes: at 1.37 it has a depth and nothing else',
    given: [depth('cronjob', { '5m': 12 })],
    expect: [quiet('24m30s'), fires('26m', on('cronjob', '12'))],
    skip: { ...beginsEmpty, recovery: 'a queue that appeared does not vanish again' },
  },
  {
    alert,
    tells: 'A queue is used for the first time at 1.37, and worked off',
    given: [depth('volume_expand', { '5m': 1, '6m': 0 }), taken('volume_expand', { '6m': 1, '7m': 0 })],
    expect: [quiet('32m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Objects are changed faster than the controller follows: it takes five and a half minutes for what waits',
    given: [depth('endpoint_slice', { '0m': 0, '5m': 550 }), taken('endpoint_slice', { '0m': 100 })],
    expect: [quiet('19m30s'), fires('21m', on('endpoint_slice', '550'))],
    skip: beginsEmpty,
  },
  {
    alert,
    tells: 'As many wait, and the controller takes four and a half minutes for them',
    given: [depth('endpoint_slice', { '0m': 0, '5m': 450 }), taken('endpoint_slice', { '0m': 100 })],
    expect: [quiet('21m'), quiet('40m')],
    skip: takesNone,
  },
  {
    alert,
    tells: 'A burst is worked off in half an hour',
    given: [
      depth('deployment', { '0m': 0, '5m': 10000, '6m': { from: 10000, perMinute: -400 } }),
      taken('deployment', { '0m': 400 }),
    ],
    expect: [quiet('20m'), quiet('22m'), quiet('26m')],
    skip: takesNone,
  },
  {
    alert,
    tells: 'Nine objects wait, and nobody takes them',
    given: [depth('ttl_jobs_to_delete', { '0m': 0, '5m': 9 }), taken('ttl_jobs_to_delete', { '0m': 0 })],
    expect: [quiet('30m'), quiet('40m')],
  },
  {
    alert,
    tells: 'The queue of another component that uses the same library grows',
    given: [
      given(
        'workqueue_depth',
        { job: 'apiserver', name: 'crd_finalizer' },
        { '0m': 0, '5m': { from: 0, perMinute: 4 } },
      ),
    ],
    expect: [quiet('30m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Eleven objects wait, and nobody takes them',
    given: [depth('ttl_jobs_to_delete', { '0m': 0, '5m': 11 }), taken('ttl_jobs_to_delete', { '0m': 0 })],
    expect: [quiet('19m30s'), fires('21m', on('ttl_jobs_to_delete', '11'))],
    skip: beginsEmpty,
  },
  {
    alert,
    tells: 'A burst is worked off so slowly that it would take more than an hour',
    given: [
      depth('deployment', { '0m': 0, '5m': { from: 10000, perMinute: -150 } }),
      taken('deployment', { '0m': 150 }),
    ],
    expect: [quiet('19m30s'), fires('21m', on('deployment', '7600'))],
    skip: { ...beginsEmpty, ...takesNone },
  },
  {
    alert,
    tells: 'Eleven always wait, and are taken at once, until the controller hangs',
    given: [depth('claims', { '0m': 11 }), taken('claims', { '0m': 600, '10m': 0 })],
    expect: [quiet('28m30s'), fires('31m', on('claims', '11'))],
    skip: {
      ...beginsEmpty,
      recovery: 'the queue is as long before and after',
      'second-cluster': 'a twin that takes nothing hangs, too',
    },
  },
  {
    alert,
    tells: 'The controller hangs, takes some for a moment, and hangs again',
    given: [depth('pvcs', { '0m': 0, '5m': 1000, '15m': 700 }), taken('pvcs', { '0m': 0 })],
    expect: [quiet('21m'), quiet('36m30s'), fires('37m30s', on('pvcs', '700'))],
    skip: beginsEmpty,
  },
]
