import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { metricsApiUnavailable } from '../signals/metrics-api.js'
import { kubeletRequestsFailing, nodesUnseen, sinceLastRound } from '../signals/metrics-server.js'
import { blindAutoscalers, serversUp, slowestKubelets } from './summaries.js'
import { noAutoscalers, notScraped } from './words.js'

const stat = { kind: 'stat', width: 6, height: 5 } as const
const lines = { kind: 'timeseries', noValue: notScraped, width: 8, height: 8 } as const

/** The answer. */
export const sees: Row = {
  title: text('Do kubectl top and the autoscalers see?', 'kubectl top과 오토스케일러가 값을 보고 있나?'),
  panels: [
    {
      ...stat,
      description: text(
        '“yes” means that an API server has had no answer from what serves the Metrics API at any scrape of late.',
        '“예”는 API 서버가 최근 Metrics API 제공자에게서 전혀 응답을 받지 못했다는 뜻입니다.',
      ),
      shows: [{ signal: metricsApiUnavailable, as: text('{name}', '{name}') }],
      noValue: text('no such API is registered', '등록된 Metrics API 없음'),
    },
    {
      ...stat,
      description: text(
        'Autoscalers that cannot tell how many replicas are needed. All at once points to the Metrics API, a few to their own targets.',
        '필요한 레플리카 수를 계산하지 못하는 오토스케일러 수입니다. 모두 한꺼번이면 Metrics API를, 일부라면 각자의 대상을 보세요.',
      ),
      shows: [{ signal: blindAutoscalers, as: text('blind', '읽지 못함') }],
      noValue: noAutoscalers,
    },
    {
      ...stat,
      description: text(
        'Replicas that answered Prometheus at some scrape of the last minutes.',
        '최근 몇 분 사이 프로메테우스에 한 번이라도 응답한 레플리카 수입니다.',
      ),
      shows: [{ signal: serversUp, as: text('replicas', '레플리카') }],
      noValue: notScraped,
    },
    {
      ...stat,
      description: text(
        'How old the newest request is. A failed request counts too, so this tells that it works, not that kubelets answer.',
        '가장 최근 요청이 얼마나 지났는지입니다. 실패한 요청도 포함하므로 동작 여부만 알려 주고 kubelet의 응답 여부는 알려 주지 않습니다.',
      ),
      shows: [{ signal: sinceLastRound, as: text('ago', '전') }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text(
        'Ready nodes that kubectl top does not list. All of them, when metrics-server has ceased to ask. Below zero while nodes that are not Ready still answer.',
        'kubectl top에 나오지 않는 Ready 노드 수입니다. metrics-server가 수집을 멈추면 전체가 됩니다. Ready가 아닌 노드가 응답하는 동안은 0보다 작을 수 있습니다.',
      ),
      shows: [{ signal: nodesUnseen, as: text('nodes', '노드') }],
    },
    {
      ...lines,
      description: text(
        'Of all requests in five minutes, less the share of nodes that are not Ready; below zero while such nodes answer.',
        '5분 동안 실패한 비율에서 Ready가 아닌 노드의 비율을 뺀 값입니다. 그런 노드가 응답하는 동안은 0보다 작습니다.',
      ),
      shows: [{ signal: kubeletRequestsFailing, as: text('fail', '실패') }],
    },
    {
      ...lines,
      description: text(
        'The mean time of the ten slowest. One that takes longer than a round counts as failed.',
        '가장 느린 10개의 평균 응답 시간입니다. 수집 주기보다 길면 실패로 셉니다.',
      ),
      shows: [{ signal: slowestKubelets, as: text('{node}', '{node}') }],
    },
  ],
}
