import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { blind, replicasMove } from '../signals/autoscalers.js'
import { metricsApiDown } from '../signals/metrics-api.js'
import { targetBusy } from '../signals/targets.js'
import { byAutoscaler, noAutoscalers } from './words.js'

/** What autoscalers were when, and what explains it. */
export const states: Row = {
  title: text('Autoscalers over time', '시간에 따른 오토스케일러'),
  collapsed: true,
  panels: [
    {
      kind: 'state-timeline',
      title: text('What keeps autoscalers from their work', '오토스케일러를 막는 것'),
      description: text(
        'When the Metrics API was down, and each autoscaler was blind or scaled what misses or replaces replicas.',
        'Metrics API가 끊긴 때, 오토스케일러가 메트릭을 읽지 못했거나, 대상의 레플리카가 모자라거나 교체되던 때입니다.',
      ),
      shows: [
        { signal: metricsApiDown, as: text('Metrics API down', 'Metrics API 끊김') },
        {
          signal: blind,
          as: text('{namespace}/{horizontalpodautoscaler} blind', '{namespace}/{horizontalpodautoscaler} 읽지 못함'),
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
