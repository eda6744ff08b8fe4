import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { blind, held, replicasMove } from '../signals/autoscalers.js'
import { metricsApiDown } from '../signals/metrics-api.js'
import { kubeletRequestsFailing, nodesUnseen } from '../signals/metrics-server.js'
import { targetBusy } from '../signals/targets.js'
import { slowestKubelets } from './summaries.js'
import { byAutoscaler, noAutoscalers, notScraped } from './words.js'

/** What metrics-server is told, and how fast. */
export const server: Row = {
  title: text('metrics-server and the kubelets', 'metrics-server와 kubelet'),
  collapsed: true,
  panels: [
    {
      kind: 'timeseries',
      description: text(
        'The mean time of the ten slowest. At its own timeout (10 s unless set) a request counts as failed.',
        '가장 느린 10개의 평균 응답 시간입니다. 타임아웃(기본 10초)에 닿으면 실패로 셉니다.',
      ),
      shows: [{ signal: slowestKubelets, as: text('{node}', '{node}') }],
      noValue: notScraped,
      width: 8,
      height: 8,
    },
    {
      kind: 'timeseries',
      description: text(
        'Of all requests in five minutes, less the share of nodes that are not Ready; below zero while such nodes answer.',
        '5분 동안 실패한 비율에서 Ready가 아닌 노드의 비율을 뺀 값입니다. 그런 노드가 응답하는 동안은 0보다 작습니다.',
      ),
      shows: [{ signal: kubeletRequestsFailing, as: text('fail', '실패') }],
      noValue: notScraped,
      width: 8,
      height: 8,
    },
    {
      kind: 'timeseries',
      description: text('Any for ten minutes is an alert.', '10분 동안 하나라도 있으면 알림 대상입니다.'),
      shows: [{ signal: nodesUnseen, as: text('nodes', '노드') }],
      noValue: notScraped,
      width: 8,
      height: 8,
    },
  ],
}

/** What autoscalers were when, and what explains it. */
export const states: Row = {
  title: text('Autoscalers over time', '시간에 따른 오토스케일러'),
  collapsed: true,
  panels: [
    {
      kind: 'state-timeline',
      title: text('What keeps autoscalers from their work', '오토스케일러를 막는 것'),
      description: text(
        'When the Metrics API was down, and each autoscaler was blind, held by a bound, or scaled what misses or replaces replicas.',
        'Metrics API가 끊긴 때, 오토스케일러가 메트릭을 읽지 못했거나, 한도에 걸렸거나, 대상의 레플리카가 모자라거나 교체되던 때입니다.',
      ),
      shows: [
        { signal: metricsApiDown, as: text('Metrics API down', 'Metrics API 끊김') },
        {
          signal: blind,
          as: text('{namespace}/{horizontalpodautoscaler} blind', '{namespace}/{horizontalpodautoscaler} 읽지 못함'),
        },
        {
          signal: held,
          as: text('{namespace}/{horizontalpodautoscaler} held', '{namespace}/{horizontalpodautoscaler} 한도'),
        },
        {
          signal: targetBusy,
          as: text(
            '{namespace}/{horizontalpodautoscaler} target busy',
            '{namespace}/{horizontalpodautoscaler} 대상 교체 중',
          ),
        },
      ],
      noValue: noAutoscalers,
      width: 16,
      height: 9,
    },
    {
      kind: 'timeseries',
      description: text(
        'While it is above zero, replicas that differ from what is wanted are no alert.',
        '0보다 크면 원하는 수와 달라도 알리지 않습니다.',
      ),
      shows: [{ signal: replicasMove, as: byAutoscaler }],
      noValue: noAutoscalers,
      width: 8,
      height: 9,
    },
  ],
}
