import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { failedJobAge } from '../signals/jobs.js'

export const KubeJobFailed = alert({
  name: 'KubeJobFailed',
  situation: 'workload',
  component: 'job',
  tiers: {
    warning: { when: breaches(failedJobAge, 'warning'), for: '0m', keepFiringFor: '5m' },
  },
  summary: text(
    'Job {namespace}/{job_name} failed[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Job {namespace}/{job_name} 실패',
  ),
  description: text(
    'Job {namespace}/{job_name}[ in cluster {cluster}] has failed: its pods failed more often than `backoffLimit` allows, or it ran into `activeDeadlineSeconds`. It is not tried again. Read the logs of its last pod. This resolves when the Job is deleted, when a later run of its CronJob succeeds, or {limit} after the start.',
    '[{cluster} 클러스터의 ]Job {namespace}/{job_name}이 실패했습니다. 파드가 `backoffLimit`보다 많이 실패했거나 `activeDeadlineSeconds`를 넘긴 것이며, 다시 시도하지 않습니다. 마지막 파드의 로그를 보세요. Job을 지우거나, 같은 CronJob의 이후 실행이 성공하거나, 시작한 지 {limit}이 지나면 풀립니다.',
  ),
  shows: 'workload',
})
