import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, any, breaches, exhausts } from '../../../model/condition.js'
import { quotaLeft } from '../signals/database.js'

export const etcdDatabaseQuotaLowSpace = alert({
  name: 'etcdDatabaseQuotaLowSpace',
  situation: 'control-plane',
  component: 'etcd',
  tiers: {
    critical: {
      when: any(
        breaches(quotaLeft, 'critical'),
        all(breaches(quotaLeft, 'warning'), exhausts(quotaLeft, { window: '1h', within: '4h', samples: 30 })),
      ),
      for: '10m',
      keepFiringFor: '10m',
    },
    warning: {
      when: all(breaches(quotaLeft, 'warning'), exhausts(quotaLeft, { window: '6h', within: '4d', samples: 120 })),
      for: '10m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    'The database of etcd member {instance} has {value} of its quota left[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 멤버 {instance} 데이터베이스의 용량 한도가 {value} 남음',
  ),
  description: text(
    '{value} of the quota of etcd member {instance}[ in cluster {cluster}] is left; the limit is {limit}. Warning: less than that, and at this rate none within four days. Critical: less than that, or less than the limit of the warning and none within four hours. Once none is left, etcd takes no writes and the cluster stands still until it is freed. Find what grows: events, Secrets of releases, objects of an operator (`apiserver_resource_objects`, before Kubernetes 1.37 `apiserver_storage_objects`). Delete it, compact, then defragment one member after the other; raising --quota-backend-bytes (8 GiB at most) gains time.',
    '[{cluster} 클러스터의 ]etcd 멤버 {instance}의 용량 한도(quota)가 {value} 남았습니다. 한도는 {limit}입니다. warning은 그보다 적고 지금 속도라면 나흘 안에 바닥나는 것이고, critical은 그보다 적거나, warning의 한도보다 적으면서 네 시간 안에 바닥나는 것입니다. 바닥나면 etcd가 쓰기를 거부해, 비울 때까지 클러스터가 멈춥니다. 무엇이 늘어나는지 찾으세요. 이벤트, 릴리스의 Secret, 오퍼레이터의 객체가 흔합니다(`apiserver_resource_objects`, Kubernetes 1.37 전에는 `apiserver_storage_objects`). 지우고 compact한 뒤 멤버를 하나씩 defrag하세요. --quota-backend-bytes를 늘리면(최대 8GiB) 시간을 벌 수 있습니다.',
  ),
  shows: 'etcd',
})
