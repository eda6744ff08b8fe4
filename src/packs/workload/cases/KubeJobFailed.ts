import { type Case, fires, given, lacks, quiet, reads } from '../../../model/case.js'
import { KubeJobFailed as alert } from '../alerts/KubeJobFailed.js'
import { failedRuns } from '../signals/jobs.js'
import { ended, job, notEnded, succeeded } from './jobs.js'

const on = (job_name: string) => ({ severity: 'warning', on: { namespace: 'batch', job_name } }) as const

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'A Job fails four minutes after its start, and is deleted',
    given: [
      ...job('import', { started: 60, seen: '1m', deleted: '30m' }),
      ...ended('import', 'failed', { '5m': 1, '30m': 'gone' }),
      ...job('export', { started: 0 }),
      ...ended('export', 'complete', { '5m': 1 }),
    ],
    expect: [
      quiet('4m30s'),
      fires('5m', { ...on('import'), summary: 'Job batch/import failed in cluster seoul' }),
      fires('31m', on('import')),
      quiet('40m'),
    ],
  },
  {
    alert,
    tells: 'A Job that failed is a day old',
    given: [...job('import', { started: -86_100 }), ...ended('import', 'failed', { '1m': 1 })],
    expect: [fires('1m', on('import')), fires('4m30s', on('import')), quiet('10m')],
    skip: { gap: 'the day passes in the gap' },
  },
  {
    alert,
    tells: 'Two runs of a CronJob that never succeeded fail: the newer is named',
    given: [
      ...job('nightly-1', { started: 0, cronJob: 'nightly' }),
      ...ended('nightly-1', 'failed', { '2m': 1 }),
      ...job('nightly-2', { started: 600, seen: '10m', cronJob: 'nightly' }),
      ...ended('nightly-2', 'failed', { '12m': 1 }),
    ],
    expect: [
      quiet('1m30s'),
      fires('2m', on('nightly-1')),
      fires('12m', on('nightly-2'), on('nightly-1')),
      fires('17m', on('nightly-2')),
      fires('40m', on('nightly-2')),
    ],
  },
  {
    alert,
    tells: 'A run of a CronJob fails, and the next succeeds',
    given: [
      ...job('nightly-1', { started: 60, seen: '1m', cronJob: 'nightly' }),
      ...ended('nightly-1', 'failed', { '2m': 1 }),
      succeeded('nightly', { '0m': -3600, '12m': 720 }),
    ],
    expect: [quiet('1m30s'), fires('2m', on('nightly-1')), fires('16m30s', on('nightly-1')), quiet('17m')],
  },
  {
    alert,
    tells: 'A run of a CronJob fails, the next succeeds, and the one after it fails',
    given: [
      ...job('nightly-1', { started: 60, seen: '1m', cronJob: 'nightly' }),
      ...ended('nightly-1', 'failed', { '2m': 1 }),
      succeeded('nightly', { '0m': -3600, '12m': 720 }),
      ...job('nightly-3', { started: 1200, seen: '20m', cronJob: 'nightly' }),
      ...ended('nightly-3', 'failed', { '21m': 1 }),
    ],
    expect: [quiet('1m30s'), fires('2m', on('nightly-1')), quiet('20m30s'), fires('21m', on('nightly-3'))],
  },
  {
    alert,
    tells: 'Runs of two CronJobs fail: each is named',
    given: [
      ...job('nightly-1', { started: 0, cronJob: 'nightly' }),
      ...ended('nightly-1', 'failed', { '2m': 1 }),
      ...job('hourly-1', { started: 60, seen: '1m', cronJob: 'hourly' }),
      ...ended('hourly-1', 'failed', { '2m': 1 }),
    ],
    expect: [quiet('1m30s'), fires('2m', on('hourly-1'), on('nightly-1'))],
  },
  {
    alert,
    tells: 'A Job without a CronJob fails beside those of one, and both stand',
    given: [
      ...job('import', { started: 0 }),
      ...ended('import', 'failed', { '2m': 1 }),
      ...job('nightly-1', { started: 60, seen: '1m', cronJob: 'nightly' }),
      ...ended('nightly-1', 'failed', { '2m': 1 }),
    ],
    expect: [quiet('1m30s'), fires('2m', on('import'), on('nightly-1'))],
  },
  {
    alert,
    tells: 'Pods of a Job fail, and it tries again and completes',
    given: [
      ...job('import', { started: 0 }),
      given(
        'kube_job_status_failed',
        { namespace: 'batch', job_name: 'import', reason: 'BackoffLimitExceeded' },
        { '0m': 0 },
      ),
      ...ended('import', 'complete', { '20m': 1 }),
    ],
    expect: [quiet('10m'), quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'CronJobs of one name in two namespaces: what succeeds in one, or fails later, says nothing of the other',
    given: [
      ...job('nightly-1', { started: 60, seen: '1m', cronJob: 'nightly' }),
      ...ended('nightly-1', 'failed', { '2m': 1 }),
      ...job('nightly-1', { started: 120, seen: '2m', cronJob: 'nightly', namespace: 'shop' }),
      ...ended('nightly-1', 'failed', { '3m': 1 }, 'shop'),
      succeeded('nightly', { '0m': -3600, '12m': 720 }, 'shop'),
      succeeded('hourly', { '0m': -3600, '12m': 720 }),
    ],
    expect: [
      quiet('1m30s'),
      fires('2m', on('nightly-1')),
      fires('3m', on('nightly-1'), { ...on('nightly-1'), on: { namespace: 'shop', job_name: 'nightly-1' } }),
      fires('20m', on('nightly-1')),
    ],
  },
  {
    alert,
    tells: 'Two runs of a CronJob fail, one is old news by a success, and scrapes fail for a minute and a half',
    given: [
      ...job('nightly-1', { started: 60, seen: '1m', cronJob: 'nightly' }),
      ...ended('nightly-1', 'failed', { '2m': 1 }),
      succeeded('nightly', { '0m': -3600, '12m': 720, '20m': 'gone', '21m30s': 720 }),
    ],
    expect: [quiet('1m30s'), fires('2m', on('nightly-1')), quiet('17m'), quiet('20m30s'), quiet('21m'), quiet('25m')],
  },
  {
    record: failedRuns,
    tells: 'Failed Jobs and whose runs they are, through scrapes that fail for a minute',
    given: [
      ...job('nightly-1', { started: 60, cronJob: 'nightly' }),
      ...ended('nightly-1', 'failed', { '0m': 1, '5m': 'gone', '6m30s': 1 }),
      given(
        'kube_job_owner',
        {
          namespace: 'batch',
          job_name: 'step-1',
          owner_kind: 'Workflow',
          owner_name: 'steps',
          owner_is_controller: 'true',
        },
        { '0m': 1, '5m': 'gone', '6m30s': 1 },
      ),
      given(
        'kube_job_status_start_time',
        { namespace: 'batch', job_name: 'step-1' },
        { '0m': 120, '5m': 'gone', '6m30s': 120 },
      ),
      ...ended('step-1', 'failed', { '0m': 1 }),
      given(
        'kube_job_owner',
        {
          namespace: 'batch',
          job_name: 'hourly-1',
          owner_kind: 'CronJob',
          owner_name: 'hourly',
          owner_is_controller: 'true',
        },
        { '0m': 1, '5m': 'gone', '6m30s': 1 },
      ),
      given('kube_job_status_start_time', { namespace: 'batch', job_name: 'hourly-1' }, { '0m': 180 }),
      ...ended('hourly-1', 'failed', { '0m': 1 }),
      // Of the same names elsewhere, and well.
      ...job('nightly-1', { started: 240, cronJob: 'weekly', namespace: 'shop' }),
      ...ended('nightly-1', 'failed', { '0m': 0 }, 'shop'),
      ...job('import', { started: 300 }),
      ...notEnded('import', 'failed'),
    ],
    expect: [
      reads('4m', { namespace: 'batch', job_name: 'nightly-1', cronjob: 'nightly' }, 60),
      reads('4m', { namespace: 'batch', job_name: 'step-1', cronjob: 'step-1' }, 120),
      reads('4m', { namespace: 'batch', job_name: 'hourly-1', cronjob: 'hourly' }, 180),
      reads('6m', { namespace: 'batch', job_name: 'nightly-1', cronjob: 'nightly' }, 60),
      reads('7m', { namespace: 'batch', job_name: 'nightly-1', cronjob: 'nightly' }, 60),
      reads('6m', { namespace: 'batch', job_name: 'step-1', cronjob: 'step-1' }, 120),
      reads('7m', { namespace: 'batch', job_name: 'step-1', cronjob: 'step-1' }, 120),
      reads('6m', { namespace: 'batch', job_name: 'hourly-1', cronjob: 'hourly' }, 180),
      reads('7m', { namespace: 'batch', job_name: 'hourly-1', cronjob: 'hourly' }, 180),
      lacks('7m', { namespace: 'batch', job_name: 'import', cronjob: 'import' }),
    ],
    skip: { gap: 'its value is a time of the story, which would move' },
  },
]
