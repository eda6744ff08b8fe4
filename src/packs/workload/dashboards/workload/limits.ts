import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import {
  daemonSetAdvanced,
  daemonSetGained,
  daemonSetMissing,
  deploymentGained,
  deploymentMissing,
  deploymentUnavailable,
  statefulSetAdvanced,
  statefulSetGained,
  statefulSetMissing,
  statefulSetUnavailable,
} from '../../signals/missing.js'
import {
  daemonSetMisscheduled,
  daemonSetOutdated,
  daemonSetUnscheduled,
  deploymentUnseen,
  statefulSetUnseen,
} from '../../signals/rollouts.js'
import { byWorkload, none } from '../words.js'

const third = { width: 8, noValue: none, emptyWhenHealthy: true } as const

/** What the alerts compare, kind by kind; collapsed, so that it costs nothing until it is opened. */
export const limits: Row = {
  title: text('What the alerts compare', '알림이 비교하는 값'),
  collapsed: true,
  panels: [
    {
      kind: 'timeseries',
      title: text('None available', '하나도 사용할 수 없음'),
      description: text(
        'Replicas wanted of workloads that have had none available for five minutes. Any is an alert.',
        '5분 동안 사용 가능한 레플리카가 하나도 없던 워크로드의 원하는 레플리카 수입니다. 하나라도 있으면 알림 대상입니다.',
      ),
      shows: [
        { signal: deploymentUnavailable, as: byWorkload },
        { signal: statefulSetUnavailable, as: byWorkload },
      ],
      ...third,
      height: 8,
    },
    {
      kind: 'timeseries',
      title: text('Missing', '모자람'),
      description: text(
        'Replicas that are not available and should be, the best of five minutes; below zero while nodes that are not Ready hold more than is missing.',
        '있어야 하지만 사용할 수 없는 레플리카 수입니다(5분 중 가장 나은 값). Ready가 아닌 노드에 있는 파드가 더 많으면 0보다 작습니다.',
      ),
      shows: [
        { signal: deploymentMissing, as: byWorkload },
        { signal: statefulSetMissing, as: byWorkload },
        { signal: daemonSetMissing, as: byWorkload },
      ],
      ...third,
      height: 8,
    },
    {
      kind: 'timeseries',
      title: text('Progress in ten minutes', '10분간의 진척'),
      description: text(
        'Replicas that became available or were updated. Above zero, nothing is called stuck.',
        '사용 가능해졌거나 업데이트된 레플리카 수입니다. 0보다 크면 멈췄다고 보지 않습니다.',
      ),
      shows: [
        { signal: deploymentGained, as: byWorkload },
        { signal: statefulSetGained, as: byWorkload },
        { signal: statefulSetAdvanced, as: text('{workload} updated', '{workload} 업데이트') },
        { signal: daemonSetGained, as: byWorkload },
        { signal: daemonSetAdvanced, as: text('{workload} updated', '{workload} 업데이트') },
      ],
      ...third,
      height: 8,
    },
    lines(
      daemonSetOutdated,
      text(
        'Nodes with an old pod. It stays while a rollout is under way, or for good with OnDelete.',
        '이전 파드가 도는 노드 수입니다. 롤아웃 중이거나 OnDelete이면 남아 있습니다.',
      ),
      byWorkload,
      third,
    ),
    lines(
      daemonSetUnscheduled,
      text('Nodes for which no pod could be made at all.', '파드를 아예 만들지 못한 노드 수입니다.'),
      byWorkload,
      third,
    ),
    lines(
      daemonSetMisscheduled,
      text(
        'Pods on nodes that no longer allow them, less those on nodes that are not Ready.',
        '더는 허용되지 않는 노드에서 도는 파드 수입니다. Ready가 아닌 노드의 것은 뺍니다.',
      ),
      byWorkload,
      third,
    ),
    {
      kind: 'timeseries',
      title: text('Changes that the controller has not seen', '컨트롤러가 보지 못한 변경'),
      description: text(
        'Many workloads at once point to the controller-manager.',
        '여러 워크로드에서 동시에 보이면 controller-manager를 의심하세요.',
      ),
      shows: [
        { signal: deploymentUnseen, as: byWorkload },
        { signal: statefulSetUnseen, as: byWorkload },
      ],
      noValue: none,
      width: 24,
      height: 8,
      emptyWhenHealthy: true,
    },
  ],
}
