import { type AlertCase, fires, given, quiet } from '../../../model/case.js'
import { KubeJobNotCompleted as alert } from '../alerts/KubeJobNotCompleted.js'
import { ended, job, notEnded } from './jobs.js'

const on = { severity: 'warning', on: { namespace: 'batch', job_name: 'import' } } as const
const old = { started: -42_900, seen: '2m', deleted: '20m' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A Job runs for more than twelve hours, and completes',
    given: [...job('import', old), ...ended('import', 'complete', { '12m': 1 })],
    expect: [
      quiet('5m'),
      fires('5m30s', {
        ...on,
        value: '12h 0m 30s',
        summary: 'Job batch/import has not finished for 12h 0m 30s in cluster seoul',
      }),
      fires('16m30s', { ...on, value: '12h 6m 30s' }),
      quiet('17m'),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'A quota forbids its pods: none is active, and it never ends',
    given: [
      ...job('import', old),
      given('kube_job_status_active', { namespace: 'batch', job_name: 'import' }, { '0m': 0 }),
    ],
    expect: [
      quiet('5m'),
      fires('5m30s', { ...on, value: '12h 0m 30s' }),
      fires('18m', { ...on, value: '12h 13m 0s' }),
      quiet('28m'),
    ],
  },
  {
    alert,
    tells: 'It completed, or failed, long ago',
    given: [
      ...job('import', old),
      ...ended('import', 'complete', { '2m': 1 }),
      ...job('export', old),
      ...ended('export', 'failed', { '2m': 1 }),
    ],
    expect: [quiet('10m'), quiet('18m'), quiet('25m')],
  },
  {
    alert,
    tells: 'Only others end: one beside it, and one of its name elsewhere',
    given: [
      ...job('import', old),
      ...job('export', old),
      ...job('purge', old),
      ...ended('export', 'complete', { '2m': 1 }),
      ...ended('purge', 'failed', { '2m': 1 }),
      ...ended('import', 'complete', { '2m': 1 }, 'shop'),
      ...ended('import', 'failed', { '2m': 1 }, 'web'),
      ...notEnded('import', 'complete'),
      ...notEnded('import', 'failed'),
    ],
    expect: [quiet('5m'), fires('5m30s', { ...on, value: '12h 0m 30s' }), quiet('28m')],
  },
  {
    alert,
    tells: 'Scrapes fail for a minute, of the time when it started as the twelve hours pass, or of how it ended',
    given: [
      given(
        'kube_job_status_start_time',
        { namespace: 'batch', job_name: 'import' },
        { '2m': -42_900, '5m': 'gone', '6m30s': -42_900, '20m': 'gone' },
      ),
      ...job('export', old),
      ...job('purge', old),
      ...ended('export', 'complete', { '2m': 1, '10m': 'gone', '11m30s': 1 }),
      ...ended('purge', 'failed', { '2m': 1, '10m': 'gone', '11m30s': 1 }),
    ],
    expect: [
      quiet('5m'),
      fires('5m30s', { ...on, value: '12h 0m 30s' }),
      fires('11m', { ...on, value: '12h 6m 0s' }),
      quiet('28m'),
    ],
  },
]
