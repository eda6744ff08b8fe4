import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { states } from '../../../node/dashboards/panels.js'
import { podTerminatingTime } from '../../signals/terminating.js'
import { columns, noData, none } from '../words.js'
import {
  containerEnded,
  containerExitCode,
  containerReady,
  containerRestartsSoFar,
  containerWaits,
  podAge,
  podPhase,
  podPlace,
  podReady,
  podReason,
  podScheduled,
} from './state.js'

/** What Kubernetes says of the pod. */
export const what: Row = {
  title: text('What does Kubernetes say of it?', '쿠버네티스는 무엇이라고 하나?'),
  panels: [
    {
      kind: 'stat',
      description: text(
        'Whether all its containers and gates are Ready: it gets traffic only then.',
        '모든 컨테이너와 게이트가 Ready인지 보여 줍니다. 그래야 트래픽을 받습니다.',
      ),
      shows: [{ signal: podReady, as: text('Ready', 'Ready') }],
      noValue: text('no such condition yet', '아직 상태 없음'),
      width: 4,
      height: 6,
    },
    {
      kind: 'stat',
      description: text('Whether the scheduler has found a node for it.', '스케줄러가 노드를 찾았는지 보여 줍니다.'),
      shows: [{ signal: podScheduled, as: text('has a node', '배치됨') }],
      noValue: noData,
      width: 3,
      height: 6,
    },
    {
      kind: 'stat',
      description: text('How long ago it was created.', '생성된 지 지난 시간입니다.'),
      shows: [{ signal: podAge, as: text('age', '나이') }],
      noValue: noData,
      width: 3,
      height: 6,
    },
    {
      kind: 'stat',
      description: text(
        'How long ago it should have been gone, once it was deleted.',
        '삭제된 파드가 사라졌어야 할 시각부터 지난 시간입니다.',
      ),
      shows: [{ signal: podTerminatingTime, as: text('overdue by', '지난 시간') }],
      noValue: text('not deleted', '삭제되지 않음'),
      width: 4,
      height: 6,
      emptyWhenHealthy: true,
    },
    {
      kind: 'table',
      description: text(
        'Its node and address. On the host network its traffic is the whole node’s.',
        '노드와 주소입니다. 호스트 네트워크를 쓰면 트래픽은 노드 전체의 것입니다.',
      ),
      shows: [{ signal: podPlace, as: text('{node}', '{node}') }],
      columns: {
        namespace: columns.namespace,
        pod: columns.pod,
        node: text('Node', '노드'),
        pod_ip: text('Address', '주소'),
        host_network: text('Host network', '호스트 네트워크'),
      },
      opens: 'node',
      noValue: noData,
      width: 10,
      height: 6,
    },
    states(
      podPhase,
      text(
        'Its phase over time. A pod that a finalizer holds stays Running or Succeeded.',
        '시간에 따른 단계입니다. 파이널라이저가 붙잡은 파드는 Running이나 Succeeded로 남습니다.',
      ),
      text('{phase}', '{phase}'),
    ),
    states(
      podReason,
      text('Why it ended: Evicted, Shutdown, NodeLost.', '끝난 이유입니다(Evicted, Shutdown, NodeLost 등).'),
      text('{reason}', '{reason}'),
      { noValue: none, emptyWhenHealthy: true },
    ),
  ],
}

/** Its containers, init containers among them. */
export const containers: Row = {
  title: text('Containers', '컨테이너'),
  panels: [
    {
      kind: 'objects',
      title: text('Containers now', '현재 컨테이너'),
      description: text(
        'Init containers too. An exit code of 137 is a kill, 143 a termination, 128 a start that failed.',
        '초기화 컨테이너도 포함합니다. 종료 코드 137은 강제 종료, 143은 종료 요청, 128은 시작 실패입니다.',
      ),
      shows: [
        { signal: containerReady, as: text('Ready', 'Ready') },
        { signal: containerRestartsSoFar, as: text('Restarts', '재시작') },
        { signal: containerExitCode, as: text('Exit code', '종료 코드') },
      ],
      columns: { namespace: columns.namespace, pod: columns.pod, container: columns.container },
      sortedBy: containerRestartsSoFar,
      noValue: noData,
      width: 12,
      height: 8,
    },
    states(
      containerWaits,
      text(
        'What containers waited for. CrashLoopBackOff shows late or never, even in a loop.',
        '컨테이너가 기다린 이유입니다. CrashLoopBackOff는 반복 중에도 늦게 보이거나 보이지 않습니다.',
      ),
      text('{container} {reason}', '{container} {reason}'),
      { noValue: none, emptyWhenHealthy: true },
    ),
    states(
      containerEnded,
      text(
        'Why each container ended the last time: it stays until the next end.',
        '컨테이너가 마지막으로 종료된 원인입니다. 다음 종료 때까지 그대로 남습니다.',
      ),
      text('{container} {reason}', '{container} {reason}'),
      { noValue: none, emptyWhenHealthy: true, width: 24, height: 6 },
    ),
  ],
}
