import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { panics } from '../signals/coredns.js'

export const CoreDNSPanics = alert({
  name: 'CoreDNSPanics',
  situation: 'control-plane',
  component: 'coredns',
  tiers: { warning: { when: breaches(panics, 'warning'), for: '10m', keepFiringFor: '15m' } },
  summary: text(
    'CoreDNS panicked {value} times in 15 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]CoreDNS가 15분간 {value}번 패닉을 일으킴',
  ),
  description: text(
    'CoreDNS[ in cluster {cluster}] has panicked {value} times in 15 minutes. It recovers and answers SERVFAIL, so the questions that cause it fail each time: a fault of CoreDNS or of one of its plugins, at times provoked on purpose. The log has the question and the stack: `kubectl logs --namespace kube-system --selector k8s-app=kube-dns --since 30m --tail=-1`. Take the plugin out if it can be spared, and update CoreDNS.',
    '[{cluster} 클러스터의 ]CoreDNS가 15분간 {value}번 패닉을 일으켰습니다. 복구하고 SERVFAIL로 응답하므로, 원인이 된 질의는 매번 실패합니다. CoreDNS나 플러그인의 결함이며, 누군가 일부러 일으킬 수도 있습니다. 로그에 질의와 스택이 있습니다: `kubectl logs --namespace kube-system --selector k8s-app=kube-dns --since 30m --tail=-1`. 없어도 되는 플러그인이면 빼고, CoreDNS를 업데이트하세요.',
  ),
  shows: 'dns',
})
