import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { asExpr, limitOf } from '../../../model/limit-of.js'
import { promql } from '../../../promql/template.js'
import { dnsErrors, dnsFailures, serverErrors } from '../signals/coredns.js'

export const CoreDNSErrorsHigh = alert({
  name: 'CoreDNSErrorsHigh',
  situation: 'control-plane',
  component: 'coredns',
  tiers: {
    warning: {
      when: all(breaches(dnsErrors, 'warning'), breaches(dnsFailures, 'warning')),
      for: '10m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    'CoreDNS fails to answer {value} of what it is asked[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]CoreDNS가 질의의 {value}에 실패로 응답함',
  ),
  description: text(
    'For {for} more than {limit} of the answers of CoreDNS[ in cluster {cluster}] have been SERVFAIL, now {value}[; most at {servers}]. Applications see lookups that fail or take long. If it is one server, its node or network is at fault; if it is all, the servers that it forwards to time out or refuse, or it does not reach the API server. Its log names the questions: `kubectl logs --namespace kube-system --selector k8s-app=kube-dns --tail 100`.',
    '{for} 동안 [{cluster} 클러스터의 ]CoreDNS 응답의 {limit} 넘게 SERVFAIL이었습니다. 지금은 {value}입니다[(특히 {servers})]. 애플리케이션은 이름을 못 찾거나 오래 기다립니다. 서버 하나만 그렇다면 그 노드나 네트워크가, 전부라면 포워딩하는 업스트림의 타임아웃이나 거부, 또는 API 서버와의 단절이 원인입니다. 어떤 질의인지는 로그에 나옵니다: `kubectl logs --namespace kube-system --selector k8s-app=kube-dns --tail 100`.',
  ),
  details: [
    {
      as: 'servers',
      query: (s) => promql`${serverErrors(s)} > ${asExpr(limitOf(dnsErrors, 'warning', s) ?? 0, s)}`,
      label: 'instance',
      limit: 3,
    },
  ],
  shows: 'dns',
  causedBy: ['CoreDNSForwardHealthcheckBrokenCount'],
})
