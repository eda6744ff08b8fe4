import { text } from '../../../core/text.js'
import { last, latest } from '../../../model/freshness.js'
import { above, below } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { not } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { called } from './owner.js'

const job = ['cluster', 'namespace', 'job_name']
const cronJob = ['cluster', 'namespace', 'cronjob']

const started = (s: Settings) => latest(s, job, series('kube_job_status_start_time'))

const run = [...job, 'cronjob']

/**
 * When each Job started that has failed, with the CronJob that it is a run of; any other Job stands for itself there.
 */
export const failedRuns = signal({
  name: 'failed_runs',
  means: text('Start of Jobs that failed', '실패한 Job이 시작된 시각'),
  unit: 'seconds',
  by: run,
  kind: 'gauge',
  expr: (s) => {
    const runs = called(last(s, series('kube_job_owner', { owner_kind: 'CronJob' })), 'owner_name', 'cronjob')
    const alone = called(last(s, series('kube_job_owner', { owner_kind: not('CronJob') })), 'job_name', 'cronjob')
    const failed = latest(s, job, series('kube_job_failed', { condition: 'true' }))
    return watched(
      s,
      promql`${started(s)} * on (${job}) group_left (${['cronjob']}) max by (${run}) (${runs} or ${alone})
        and on (${job}) ${failed} == 1`,
    )
  },
  record: 'cluster_namespace_cronjob_job:failed_run:start',
})

/**
 * How long ago a Job started that failed. Of the runs of a CronJob only the newest that failed counts, and only until
 * a later one succeeds.
 */
export const failedJobAge = signal({
  name: 'failed_job_age',
  means: text('Time since a Job started that failed', '실패한 Job이 시작된 지 지난 시간'),
  unit: 'seconds',
  by: job,
  kind: 'gauge',
  expr: (s) => {
    const runs = recorded(s, failedRuns)
    const succeeded = watched(s, latest(s, cronJob, series('kube_cronjob_status_last_successful_time')))
    return promql`time() - max by (${job}) (
      ${runs} == on (${cronJob}) group_left () max by (${cronJob}) (${runs})
      unless on (${job}) (${runs} < on (${cronJob}) group_left () ${succeeded}))`
  },
  limits: below({ warning: 86_400 }),
})

/** How long a Job has run that has neither completed nor failed; also one whose pods a quota forbids. */
export const jobTime = signal({
  name: 'unfinished_job_time',
  means: text('Time that a Job has not finished', 'Job이 끝나지 않은 시간'),
  unit: 'seconds',
  by: job,
  kind: 'gauge',
  expr: (s) => {
    const complete = latest(s, job, series('kube_job_complete', { condition: 'true' }))
    const broken = latest(s, job, series('kube_job_failed', { condition: 'true' }))
    return watched(
      s,
      promql`time() - ${started(s)} unless on (${job}) ${complete} == 1 unless on (${job}) ${broken} == 1`,
    )
  },
  limits: above({ warning: 43_200 }),
})

/**
 * How late a CronJob is. Not while it is suspended, nor just after: its next run is then long past, and about to start.
 * With `Forbid`, a run that takes longer than the period delays the next by design.
 */
export const cronJobDelay = signal({
  name: 'cronjob_delay',
  means: text('Time since a CronJob should have started', 'CronJob이 시작했어야 할 때부터 지난 시간'),
  unit: 'seconds',
  by: cronJob,
  kind: 'gauge',
  expr: (s) => {
    const next = latest(s, cronJob, series('kube_cronjob_next_schedule_time'))
    const suspended = promql`max by (${cronJob}) (max_over_time(${series('kube_cronjob_spec_suspend')}[${'10m'}]))`
    const active = latest(s, cronJob, series('kube_cronjob_status_active'))
    const forbids = latest(s, cronJob, series('kube_cronjob_info', { concurrency_policy: 'Forbid' }))
    return watched(
      s,
      promql`time() - ${next}
        unless on (${cronJob}) ${suspended} == 1
        unless on (${cronJob}) (${active} > 0 and on (${cronJob}) ${forbids})`,
    )
  },
  limits: above({ warning: 600 }),
})
