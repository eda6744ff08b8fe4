import { type AlertCase, fires, quiet, type Timeline } from '../../../model/case.js'
import { KubeCronJobMissed as alert } from '../alerts/KubeCronJobMissed.js'
import { cronJob } from './jobs.js'

// Healthy until the second minute, and in the end.
const due = (at: number, until = '12m'): Timeline => ({ '0m': 86_400, '2m': at, [until]: 90_000 })

const on = { severity: 'warning', on: { namespace: 'batch', cronjob: 'report' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A quota forbids its Jobs, until it is raised',
    given: [
      ...cronJob('report', { next: due(-300, '10m'), active: { '0m': 11 } }),
      ...cronJob('hourly', { next: { '0m': 86_400 } }),
    ],
    expect: [
      quiet('5m'),
      fires('5m30s', {
        ...on,
        value: '10m 30s',
        summary: 'CronJob batch/report has not started when it should in cluster seoul',
      }),
      fires('14m30s', { ...on, value: '14m 30s' }),
      quiet('15m'),
    ],
  },
  {
    alert,
    tells: 'It is suspended, and its next run stays in the past',
    given: cronJob('report', { next: due(-300), suspended: { '0m': 0, '2m': 1, '12m': 0 } }),
    expect: [quiet('6m'), quiet('12m'), quiet('23m')],
  },
  {
    alert,
    tells: 'It is resumed after a day, and starts half a minute later',
    given: cronJob('report', {
      next: due(-86_400, '8m30s'),
      suspended: { '0m': 0, '2m': 1, '8m': 0 },
    }),
    expect: [quiet('7m30s'), quiet('8m'), quiet('8m30s'), quiet('13m')],
  },
  {
    alert,
    tells: 'It is resumed, and does not start',
    given: cronJob('report', { next: due(-86_400, '20m'), suspended: { '0m': 0, '2m': 1, '8m': 0 } }),
    expect: [quiet('17m'), fires('19m', { ...on, value: '1d 0h 19m 0s' }), quiet('26m')],
  },
  {
    alert,
    tells: 'With Forbid, a run that takes longer than the period delays the next by design',
    given: cronJob('report', { next: due(-300), active: { '0m': 0, '2m': 1, '12m': 0 }, policy: 'Forbid' }),
    expect: [quiet('6m'), quiet('12m'), quiet('23m')],
  },
  {
    alert,
    tells: 'With Forbid and no run in the way, it is late',
    given: cronJob('report', { next: due(-300), policy: 'Forbid' }),
    expect: [quiet('5m'), fires('5m30s', { ...on, value: '10m 30s' }), quiet('18m')],
  },
  {
    alert,
    tells: 'Others are suspended, or run for long: beside it, and of its name elsewhere',
    given: [
      ...cronJob('report', { next: due(-300), policy: 'Forbid' }),
      ...cronJob('paused', { next: due(-300), suspended: { '0m': 1 } }),
      ...cronJob('long', { next: due(-300), active: { '0m': 1 }, policy: 'Forbid' }),
      ...cronJob('report', { next: due(-300), suspended: { '0m': 1 }, namespace: 'shop' }),
      ...cronJob('report', { next: due(-300), active: { '0m': 1 }, policy: 'Forbid', namespace: 'web' }),
    ],
    expect: [quiet('5m'), fires('5m30s', { ...on, value: '10m 30s' }), quiet('18m')],
    skip: { recovery: 'what is past in a series does not come back' },
  },
  {
    alert,
    tells: 'It runs for long and allows a second run; others forbid one, beside it and of its name elsewhere',
    given: [
      ...cronJob('report', { next: due(-300), active: { '0m': 1 } }),
      ...cronJob('other', { next: { '0m': 86_400 }, policy: 'Forbid' }),
      ...cronJob('report', { next: { '0m': 86_400 }, policy: 'Forbid', namespace: 'web' }),
    ],
    expect: [quiet('5m'), fires('5m30s', { ...on, value: '10m 30s' }), quiet('18m')],
  },
  {
    alert,
    tells: 'Scrapes fail for a minute as it becomes late',
    given: cronJob('report', { next: { '0m': 86_400, '2m': -300, '5m': 'gone', '6m30s': -300, '12m': 90_000 } }),
    expect: [quiet('5m'), fires('5m30s', { ...on, value: '10m 30s' }), quiet('18m')],
  },
  {
    alert,
    tells: 'Scrapes fail for a minute while a run forbids the next',
    given: [
      ...cronJob('report', { next: due(-300), active: { '0m': 1, '8m': 'gone', '9m30s': 1 }, policy: 'Forbid' }),
      ...cronJob('other', {
        next: due(-300),
        active: { '0m': 1 },
        policy: 'Forbid',
        info: { '0m': 1, '8m': 'gone', '9m30s': 1 },
      }),
    ],
    expect: [quiet('8m'), quiet('9m'), quiet('12m')],
  },
]
