import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { reloadsFailed } from '../signals/coredns.js'

export const CoreDNSReloadFailed = alert({
  name: 'CoreDNSReloadFailed',
  situation: 'control-plane',
  component: 'coredns',
  tiers: { warning: { when: breaches(reloadsFailed, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    'CoreDNS could not load its new Corefile[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]CoreDNS가 새 Corefile을 읽지 못함',
  ),
  description: text(
    'In the last day reloads of the Corefile failed {value} times at CoreDNS servers that still run[ in cluster {cluster}]. They go on with the old one and do not try again: the next that starts, after an eviction or an upgrade, will crash on the new one. The reason is in the log: `kubectl logs --namespace kube-system --selector k8s-app=kube-dns --since 24h --tail=-1`. Mend the ConfigMap coredns, then prove it with `kubectl rollout restart deployment/coredns --namespace kube-system`, which also ends this alert.',
    '지난 하루 동안 [{cluster} 클러스터에서 ]지금도 도는 CoreDNS가 Corefile을 다시 읽는 데 {value}번 실패했습니다. 옛 설정으로 계속 돌고 다시 시도하지 않으므로, 퇴출이나 업그레이드 뒤에 새로 뜨는 파드는 새 설정 때문에 죽습니다. 이유는 로그에 있습니다: `kubectl logs --namespace kube-system --selector k8s-app=kube-dns --since 24h --tail=-1`. coredns ConfigMap을 고친 뒤 `kubectl rollout restart deployment/coredns --namespace kube-system`으로 확인하세요. 이 알림도 함께 해제됩니다.',
  ),
  shows: 'dns',
})
