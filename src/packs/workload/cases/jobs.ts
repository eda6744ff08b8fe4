import { type Given, given, type Timeline } from '../../../model/case.js'

const batch = 'batch'
const statuses = ['true', 'false', 'unknown'] as const

interface Run {
  /** When it started: a point in time. */
  readonly started: number
  /** When it is seen first, and when no more. */
  readonly seen?: string
  readonly deleted?: string
  readonly cronJob?: string
  readonly namespace?: string
}

/** A Job as kube-state-metrics shows it: conditions have rows only once there is one. */
export const job = (
  job_name: string,
  { started, seen = '0m', deleted, cronJob = '', namespace = batch }: Run,
): readonly Given[] => {
  const life = (value: number): Timeline => ({ [seen]: value, ...(deleted && { [deleted]: 'gone' }) })
  return [
    given('kube_job_status_start_time', { namespace, job_name }, life(started)),
    given(
      'kube_job_owner',
      {
        namespace,
        job_name,
        owner_kind: cronJob && 'CronJob',
        owner_name: cronJob,
        owner_is_controller: cronJob && 'true',
      },
      life(1),
    ),
  ]
}

/** It has ended, for good or ill. */
export const ended = (
  job_name: string,
  how: 'complete' | 'failed',
  life: Timeline,
  namespace = batch,
): readonly Given[] =>
  statuses.map((condition) =>
    given(`kube_job_${how}`, { namespace, job_name, condition }, condition === 'true' ? life : zero(life)),
  )

const zero = (life: Timeline): Timeline =>
  Object.fromEntries(Object.entries(life).map(([at, moment]) => [at, moment === 'gone' ? moment : 0]))

/** A condition that is there and is false. */
export const notEnded = (job_name: string, how: 'complete' | 'failed'): readonly Given[] =>
  statuses.map((condition) =>
    given(`kube_job_${how}`, { namespace: batch, job_name, condition }, { '2m': condition === 'false' ? 1 : 0 }),
  )

interface Schedule {
  readonly next: Timeline
  readonly suspended?: Timeline
  readonly active?: Timeline
  readonly policy?: 'Allow' | 'Forbid' | 'Replace'
  readonly info?: Timeline
  readonly namespace?: string
}

/** A CronJob, and when it should start next. */
export const cronJob = (
  cronjob: string,
  {
    next,
    suspended = { '0m': 0 },
    active = { '0m': 0 },
    policy = 'Allow',
    info = { '0m': 1 },
    namespace = batch,
  }: Schedule,
): readonly Given[] => {
  const labels = { namespace, cronjob }
  return [
    given(
      'kube_cronjob_info',
      { ...labels, schedule: '*/5 * * * *', concurrency_policy: policy, timezone: 'local' },
      info,
    ),
    given('kube_cronjob_next_schedule_time', labels, next),
    given('kube_cronjob_spec_suspend', labels, suspended),
    given('kube_cronjob_status_active', labels, active),
  ]
}

/** When a CronJob last succeeded; one that never has has no such series. */
export const succeeded = (cronjob: string, life: Timeline, namespace = batch): Given =>
  given('kube_cronjob_status_last_successful_time', { namespace, cronjob }, life)
