import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import type { Panel } from '../../../../model/panel.js'
import { containerOomKills } from '../../signals/oom-kills.js'
import { probeFailures } from '../../signals/probes.js'
import { containerRestarts, containerRestartsSlow, restartingWorkloads } from '../../signals/restarts.js'
import { columns, none } from '../words.js'
import {
  lastExitCode,
  lastReason,
  loopingContainers,
  oomKilledContainers,
  podRestarts,
  podsThatCannotStart,
  unreadyPods,
} from './summaries.js'

const stat = (signal: Panel['shows'][number]['signal'], description: Panel['description']): Panel => ({
  kind: 'stat',
  description,
  shows: [{ signal, as: signal.means }],
  noValue: none,
  width: 4,
  height: 5,
  emptyWhenHealthy: true,
})

/** The answer in numbers, and the ranking. */
export const what: Row = {
  title: text('What keeps restarting, and why?', '무엇이 왜 계속 재시작하나?'),
  panels: [
    stat(
      loopingContainers,
      text(
        'Containers that restarted at least three times in half an hour, counted once per workload.',
        '30분에 3회 이상 재시작한 컨테이너 수입니다. 워크로드마다 한 번씩 셉니다.',
      ),
    ),
    stat(
      oomKilledContainers,
      text(
        'Containers that restarted in the last hour, the last time because they were out of memory.',
        '최근 1시간 안에 재시작했고 마지막 원인이 OOM인 컨테이너 수입니다.',
      ),
    ),
    stat(
      podsThatCannotStart,
      text(
        'Pods that wait for an image, for configuration, for a volume or for the network.',
        '이미지, 설정, 볼륨, 네트워크를 기다리느라 시작하지 못하는 파드 수입니다.',
      ),
    ),
    stat(
      unreadyPods,
      text(
        'Pods of Deployments and the like that were not Ready in the last five minutes, on nodes that are.',
        'Ready 노드에 있으면서 최근 5분 동안 Ready가 아니었던 파드 수입니다. 잡의 파드는 뺍니다.',
      ),
    ),
    {
      kind: 'objects',
      description: text(
        'Namespaces in which workloads restart again and again: from three on they share a cause.',
        '워크로드가 계속 재시작하는 네임스페이스입니다. 셋 이상이면 공통 원인을 찾으세요.',
      ),
      shows: [{ signal: restartingWorkloads, as: text('Workloads', '워크로드 수') }],
      columns: { namespace: columns.namespace },
      sortedBy: restartingWorkloads,
      noValue: none,
      width: 8,
      height: 5,
      emptyWhenHealthy: true,
    },
    {
      kind: 'objects',
      title: text('By workload and container', '워크로드와 컨테이너별'),
      description: text(
        'Whatever restarted in three hours, most first, with what Kubernetes says of its last end. OOMKilled: beyond its memory limit. Completed: it ended by itself with 0, or a probe had it stopped. Error: see the exit code; 137 is a kill, 143 a termination.',
        '최근 3시간 안에 재시작한 것을 많은 순서로, 마지막 종료 원인과 함께 보여 줍니다. OOMKilled는 메모리 한도 초과, Completed는 스스로 0으로 끝났거나 프로브가 멈춘 것, Error는 종료 코드를 보세요. 137은 강제 종료, 143은 종료 요청입니다.',
      ),
      shows: [
        { signal: containerRestartsSlow, as: text('Restarts, 3 h', '재시작(3시간)') },
        { signal: containerRestarts, as: text('30 min', '30분') },
        { signal: lastExitCode, as: text('Exit code', '종료 코드') },
        { signal: containerOomKills, as: text('By OOM, 1 h', 'OOM(1시간)') },
        { signal: probeFailures, as: text('Failed probes, 30 min', '프로브 실패(30분)') },
        { signal: lastReason, as: text('Why', '원인'), labelsOnly: true },
      ],
      columns: {
        namespace: columns.namespace,
        workload_type: columns.workload_type,
        workload: columns.workload,
        container: columns.container,
        reason: columns.reason,
      },
      sortedBy: containerRestartsSlow,
      noValue: none,
      width: 24,
      height: 11,
      emptyWhenHealthy: true,
    },
    {
      kind: 'objects',
      description: text('The pods behind it; each opens its pod.', '해당 파드입니다. 누르면 그 파드가 열립니다.'),
      shows: [{ signal: podRestarts, as: text('Restarts, 3 h', '재시작(3시간)') }],
      columns: { namespace: columns.namespace, pod: columns.pod, container: columns.container },
      sortedBy: podRestarts,
      opens: 'pod',
      noValue: none,
      width: 24,
      height: 8,
      emptyWhenHealthy: true,
    },
  ],
}
