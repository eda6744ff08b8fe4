import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { holder, schedulerLeaseAge } from '../signals/leases.js'

export const KubeSchedulerNoLeader = alert({
  name: 'KubeSchedulerNoLeader',
  situation: 'control-plane',
  component: 'kube-scheduler',
  tiers: { critical: { when: breaches(schedulerLeaseAge, 'critical'), for: '5m', keepFiringFor: '5m' } },
  summary: text('No scheduler leads[ in cluster {cluster}]', '[{cluster} 클러스터에 ]리더인 스케줄러가 없음'),
  description: text(
    'Nobody has renewed the lease kube-scheduler[ of cluster {cluster}] for {value}, while API servers renew theirs; it was held by “{holder}” last. New pods get no node. Either no scheduler runs, or those that run cannot write the lease: read the logs of its pods in kube-system (`kubectl logs --namespace kube-system --selector component=kube-scheduler`).',
    '[{cluster} 클러스터의 ]kube-scheduler 리스가 {value} 동안 갱신되지 않았습니다. API 서버의 리스는 갱신되고 있습니다. 마지막 보유자는 “{holder}”입니다. 새 파드가 노드를 배정받지 못합니다. 스케줄러가 하나도 돌지 않거나, 돌고는 있지만 리스를 쓰지 못하는 것입니다. kube-system에 있는 파드의 로그를 보세요(`kubectl logs --namespace kube-system --selector component=kube-scheduler`).',
  ),
  details: [{ as: 'holder', query: holder('kube-scheduler'), label: 'lease_holder', limit: 1 }],
  shows: 'scheduler-controllers',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers', 'KubeSchedulerDown'],
})
