import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { missing } from '../../../model/condition.js'

export const KubeSchedulerDown = alert({
  name: 'KubeSchedulerDown',
  situation: 'control-plane',
  component: 'kube-scheduler',
  tiers: { critical: { when: missing('kube-scheduler'), for: '5m', keepFiringFor: '5m' } },
  summary: text('No scheduler answers[ in cluster {cluster}]', '[{cluster} 클러스터에서 ]응답하는 스케줄러가 없음'),
  description: text(
    'For {for} Prometheus has reached no kube-scheduler[ of cluster {cluster}]; it knows {value} of its targets. If they are really down, no new pod gets a node: nothing that dies is replaced elsewhere. With none known, discovery is broken or the static pod is gone; with all known, look whether the pods run (`kubectl get pods --namespace kube-system -o wide`) before you look at the network and the certificates of the scrape.',
    '{for} 동안 프로메테우스가 [{cluster} 클러스터의 ]kube-scheduler에 하나도 닿지 못했습니다. 알고 있는 타깃은 {value}개입니다. 정말 내려갔다면 새 파드가 노드를 배정받지 못하고, 죽은 파드도 다른 곳에 다시 뜨지 않습니다. 0개라면 디스커버리가 깨졌거나 스태틱 파드가 사라진 것입니다. 타깃이 있다면 먼저 파드가 도는지(`kubectl get pods --namespace kube-system -o wide`) 본 뒤 네트워크와 수집용 인증서를 확인하세요.',
  ),
  shows: 'scheduler-controllers',
})
