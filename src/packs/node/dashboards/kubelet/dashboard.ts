import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { nodeEvictions } from '../../../eviction/signals/evictions.js'
import { kubeletUnreachable, podsOfCapacity } from '../../signals/kubelet.js'
import {
  certificateAge,
  certificateErrors,
  certificateTimeLeft,
  overdueTimeLeft,
} from '../../signals/kubelet-certificates.js'
import { plegDuration, podStartDuration, runtimeErrors, runtimeErrorsRatio } from '../../signals/kubelet-work.js'
import { lines, states } from '../panels.js'
import { kubeletsUp } from './summaries.js'

const byOperation = text('{node} {operation_type}', '{node} {operation_type}')
const byCertificate = text('{node} {which}', '{node} {which}')
const third = { width: 8 } as const
const rotated = { ...third, noValue: text('not rotated', '갱신되는 인증서 없음'), emptyWhenHealthy: true } as const

export const kubelet = dashboard({
  id: 'kubelet',
  title: text('Kubelet', 'kubelet'),
  question: text('Do the kubelets do their work?', 'kubelet이 제대로 일하고 있나?'),
  variables: [{ name: 'node', title: text('Node', '노드'), from: 'kube_node_info', all: true }],
  next: ['node', 'nodes', 'cluster'],
  rows: [
    {
      title: text('Are they reached, and do they keep up?', '닿고 있나, 밀리지 않나?'),
      panels: [
        {
          ...lines(
            kubeletsUp,
            text('Kubelets that answer Prometheus.', '프로메테우스에 응답하는 kubelet 수입니다.'),
            text('up', '정상'),
            { width: 4, height: 8 },
          ),
          kind: 'stat',
        },
        states(
          kubeletUnreachable,
          text(
            'When Prometheus did not reach the kubelet of a Ready node: nothing else about the node can be trusted then.',
            'Ready 노드의 kubelet에 프로메테우스가 닿지 못한 때입니다. 그동안 이 노드의 다른 값은 믿을 수 없습니다.',
          ),
          undefined,
          { width: 20, noValue: text('all are reached', '모두 닿음'), emptyWhenHealthy: true },
        ),
        lines(
          plegDuration,
          text(
            'How long the kubelet takes to list its containers, at worst one in a hundred. More than 10 s is not measured.',
            'kubelet이 컨테이너 목록을 얻는 데 걸린 시간입니다(99분위). 10초까지만 잽니다.',
          ),
          undefined,
          third,
        ),
        lines(
          podStartDuration,
          text(
            'How long pods take to start, image pulls and init containers left out.',
            '파드가 시작하는 데 걸린 시간입니다(99분위). 이미지 받기와 초기화 컨테이너는 뺍니다.',
          ),
          undefined,
          third,
        ),
        lines(
          podsOfCapacity,
          text(
            'Pods that run, of the number that the kubelet takes. At 100 % nothing more is placed.',
            'kubelet이 받을 수 있는 수 대비 돌고 있는 파드입니다. 100%가 되면 더 배치되지 않습니다.',
          ),
          undefined,
          third,
        ),
      ],
    },
    {
      title: text('Container runtime', '컨테이너 런타임'),
      panels: [
        lines(
          runtimeErrorsRatio,
          text(
            'The share of calls to the runtime that fail. Probes, image pulls and starts are left out: they fail for the workloads’ own reasons.',
            '런타임 호출 중 실패한 비율입니다. 프로브, 이미지 받기, 컨테이너 시작은 워크로드 탓에 실패하므로 뺍니다.',
          ),
          byOperation,
        ),
        lines(
          runtimeErrors,
          text('How many failed in the five minutes before.', '앞 5분 동안 실패한 호출 수입니다.'),
          byOperation,
        ),
      ],
    },
    {
      title: text('Certificates and evictions', '인증서와 퇴출'),
      collapsed: true,
      panels: [
        lines(
          certificateTimeLeft,
          text(
            'The time until each certificate ends. Static ones have no such series.',
            '인증서 만료까지 남은 시간입니다. 고정 인증서는 이 값이 없습니다.',
          ),
          byCertificate,
          rotated,
        ),
        lines(
          certificateErrors,
          text('Renewals that failed in the six hours before.', '앞 6시간 동안 실패한 갱신 수입니다.'),
          byCertificate,
          rotated,
        ),
        lines(
          overdueTimeLeft,
          text(
            'The time left of certificates that should have been renewed by now: nine tenths of their life are over.',
            '수명의 10분의 9가 지나 이미 갱신했어야 할 인증서의 남은 시간입니다.',
          ),
          byCertificate,
          { ...third, noValue: text('none', '없음'), emptyWhenHealthy: true },
        ),
        lines(
          certificateAge,
          text(
            'How long each certificate is known to have been in use. Failed renewals count once that is six hours.',
            '각 인증서를 쓴 것으로 확인된 시간입니다. 6시간이 넘어야 갱신 실패를 셉니다.',
          ),
          byCertificate,
          rotated,
        ),
        lines(
          nodeEvictions,
          text(
            'Pods evicted to save the node, by the signal that caused it, each point counting the 15 minutes before it.',
            '노드를 지키려고 퇴출한 파드 수입니다(신호별). 각 점은 그 앞 15분을 셉니다.',
          ),
          text('{node} {eviction_signal}', '{node} {eviction_signal}'),
          { width: 16, noValue: text('none', '없음'), emptyWhenHealthy: true },
        ),
      ],
    },
  ],
})
