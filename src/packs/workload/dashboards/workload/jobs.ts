import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { budgetMissing } from '../../signals/budgets.js'
import { cronJobDelay, failedJobAge, jobTime } from '../../signals/jobs.js'
import { columns, none } from '../words.js'

const { namespace } = columns
const half = { width: 12, height: 8, noValue: none, emptyWhenHealthy: true } as const
const job = { namespace, job_name: text('Job', 'Job') } as const

/** Jobs, CronJobs and disruption budgets of the chosen namespaces. */
export const jobs: Row = {
  title: text('Jobs and disruption budgets of the namespace', '네임스페이스의 Job과 PodDisruptionBudget'),
  collapsed: true,
  panels: [
    {
      kind: 'objects',
      description: text(
        'Jobs that failed; of a CronJob the newest failed run, until a later one succeeds. After the limit it is history, and no alert.',
        '실패한 Job입니다. CronJob은 이후 실행이 성공하기 전까지 가장 최근에 실패한 실행만 보여 줍니다. 한도를 넘으면 지난 일로 보고 알리지 않습니다.',
      ),
      shows: [{ signal: failedJobAge, as: text('Started', '시작한 지') }],
      columns: job,
      sortedBy: failedJobAge,
      ...half,
    },
    {
      kind: 'objects',
      description: text(
        'Jobs that have neither completed nor failed, for how long.',
        '완료도 실패도 하지 않은 Job과 지난 시간입니다.',
      ),
      shows: [{ signal: jobTime, as: text('Runs for', '지난 시간') }],
      columns: job,
      sortedBy: jobTime,
      ...half,
    },
    {
      kind: 'objects',
      description: text(
        'Below zero is the time until the next run. Suspended ones, and those whose run forbids another, are left out.',
        '0보다 작으면 다음 실행까지 남은 시간입니다. 일시 중지된 것과 진행 중인 실행이 다음을 막는 것은 뺍니다.',
      ),
      shows: [{ signal: cronJobDelay, as: text('Late by', '늦은 시간') }],
      columns: { namespace, cronjob: text('CronJob', 'CronJob') },
      sortedBy: cronJobDelay,
      ...half,
    },
    {
      kind: 'objects',
      description: text(
        'Healthy pods that a budget lacks; zero or less is enough.',
        '정상 파드가 모자라는 수입니다. 0 이하면 충분합니다.',
      ),
      shows: [{ signal: budgetMissing, as: text('Missing', '모자람') }],
      columns: { namespace, poddisruptionbudget: text('Budget', 'PDB') },
      sortedBy: budgetMissing,
      ...half,
    },
  ],
}
