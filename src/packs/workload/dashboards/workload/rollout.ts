import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { availableReplicas, desiredReplicas, updatedReplicas } from '../../signals/replicas.js'
import { deploymentRollingOut, deploymentStuck, statefulSetUpdating } from '../../signals/rollouts.js'
import { noData, none } from '../words.js'

/** How replicas changed, and with which rollout. */
export const rollout: Row = {
  title: text('Replicas and rollouts', '레플리카와 롤아웃'),
  panels: [
    {
      kind: 'timeseries',
      title: text('Replicas', '레플리카'),
      description: text(
        'A rollout shows as a dip of the newest revision that climbs again; where it stops climbing, it is stuck. Available below wanted is what users feel.',
        '롤아웃은 최신 리비전의 수가 내려갔다가 다시 오르는 모양입니다. 오르다 멈추면 롤아웃이 멈춘 것입니다. 사용 가능한 수가 원하는 수보다 적으면 사용자가 느낍니다.',
      ),
      shows: [
        { signal: desiredReplicas, as: text('{workload} wanted', '{workload} 원하는 수') },
        { signal: availableReplicas, as: text('{workload} available', '{workload} 사용 가능') },
        { signal: updatedReplicas, as: text('{workload} updated', '{workload} 최신') },
      ],
      noValue: noData,
      width: 12,
      height: 9,
    },
    {
      kind: 'state-timeline',
      title: text('Rollouts', '롤아웃'),
      description: text(
        'When a rollout was under way or stuck. A StatefulSet with a partition or OnDelete may have a newer revision for as long as you like.',
        '롤아웃이 진행 중이거나 멈춘 때입니다. 파티션이나 OnDelete를 쓰는 StatefulSet은 새 리비전이 오래 남아 있어도 정상일 수 있습니다.',
      ),
      shows: [
        { signal: deploymentStuck, as: text('{workload} stuck', '{workload} 멈춤') },
        { signal: deploymentRollingOut, as: text('{workload} rolling out', '{workload} 롤아웃 중') },
        { signal: statefulSetUpdating, as: text('{workload} newer revision', '{workload} 새 리비전') },
      ],
      noValue: none,
      width: 12,
      height: 9,
      emptyWhenHealthy: true,
    },
  ],
}
