import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { jobTime } from '../signals/jobs.js'

export const KubeJobNotCompleted = alert({
  name: 'KubeJobNotCompleted',
  situation: 'workload',
  component: 'job',
  tiers: {
    warning: { when: breaches(jobTime, 'warning'), for: '0m', keepFiringFor: '5m' },
  },
  summary: text(
    'Job {namespace}/{job_name} has not finished for {value}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Job {namespace}/{job_name}이 {value} 동안 끝나지 않음',
  ),
  description: text(
    'Job {namespace}/{job_name}[ in cluster {cluster}] started {value} ago and has neither completed nor failed; the limit is {limit}. Its pods hang, wait for a node or a volume, or cannot be made because a ResourceQuota forbids them. `kubectl describe job` shows which; set `activeDeadlineSeconds` so that it ends by itself next time.',
    '[{cluster} 클러스터의 ]Job {namespace}/{job_name}이 {value} 전에 시작했지만 완료도 실패도 하지 않았습니다(한도 {limit}). 파드가 멈춰 있거나, 노드나 볼륨을 기다리거나, ResourceQuota 때문에 만들어지지 못한 것입니다. `kubectl describe job`으로 어느 쪽인지 보고, 다음부터는 저절로 끝나도록 `activeDeadlineSeconds`를 설정하세요.',
  ),
  shows: 'workload',
})
