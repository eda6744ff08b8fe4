import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { queueDepth, queueTrend, queueWait } from '../../signals/controllers.js'
import { controllerManagerLeaseAge, schedulerLeaseAge } from '../../signals/leases.js'
import { schedulerAttemptTime, schedulerErrors, schedulerErrorsRatio } from '../../signals/scheduler.js'
import {
  attemptsByResult,
  longestWork,
  pendingPods,
  podSchedulingTime,
  queueAdditions,
  queueRetries,
  refusingPlugins,
  unseenPods,
} from './summaries.js'

const third = { width: 8 } as const
const byName = text('{name}', '{name}')
const placed = text('scheduler', '스케줄러')
const none = { noValue: text('none', '없음'), emptyWhenHealthy: true } as const

export const schedulerControllers = dashboard({
  id: 'scheduler-controllers',
  title: text('Scheduler and controllers', '스케줄러와 컨트롤러'),
  question: text('Are pods placed, and do controllers keep up?', '파드가 배치되고, 컨트롤러가 밀리지 않나?'),
  variables: [],
  next: ['control-plane', 'capacity', 'cluster'],
  rows: [
    {
      title: text('Are pods placed, and do controllers keep up?', '파드가 배치되고, 컨트롤러가 밀리지 않나?'),
      panels: [
        lines(
          schedulerLeaseAge,
          text(
            'How long ago the leading scheduler renewed its lease. About a second is normal.',
            '리더 스케줄러가 리스를 갱신한 뒤 지난 시간입니다. 1초 안팎이 정상입니다.',
          ),
          placed,
          third,
        ),
        lines(
          controllerManagerLeaseAge,
          text(
            'How long ago the leading controller manager renewed its lease.',
            '리더 컨트롤러 매니저가 리스를 갱신한 뒤 지난 시간입니다.',
          ),
          text('controller manager', '컨트롤러 매니저'),
          third,
        ),
        {
          ...lines(
            unseenPods,
            text(
              'Pending pods of which no scheduler has said anything yet. It is seen without scraping the scheduler; what stays here waits for one that does not run.',
              '아직 어느 스케줄러도 판단하지 않은 Pending 파드입니다. 스케줄러를 수집하지 않아도 보입니다. 줄지 않으면 맡은 스케줄러가 돌지 않는 것입니다.',
            ),
            text('pods', '파드'),
            { ...third, ...none },
          ),
          kind: 'stat',
        },
        lines(
          attemptsByResult,
          text(
            'Attempts to place a pod: placed, no node fits for now, or ended in an error.',
            '파드 배치 시도입니다. 배치됨, 맞는 노드 없음, 오류로 나뉩니다.',
          ),
          text('{result}', '{result}'),
          third,
        ),
        lines(
          pendingPods,
          text(
            'Pods that wait: to be tried now (active), after a failed try (backoff), because nothing fits (unschedulable), or held back on purpose (gated).',
            '기다리는 파드입니다. 곧 시도할 것(active), 실패 후 대기(backoff), 맞는 노드 없음(unschedulable), 일부러 막아 둔 것(gated)입니다.',
          ),
          text('{queue}', '{queue}'),
          third,
        ),
        lines(
          queueDepth,
          text(
            'Objects in the work queue of each controller. A queue that stays long means work that comes late.',
            '컨트롤러별 작업 큐에 쌓인 객체입니다. 계속 길면 처리가 늦어집니다.',
          ),
          byName,
          third,
        ),
      ],
    },
    {
      title: text('Scheduler', '스케줄러'),
      panels: [
        lines(
          schedulerErrorsRatio,
          text(
            'Of the attempts that placed a pod or failed, those that failed.',
            '배치했거나 실패한 시도 중 실패한 비율입니다.',
          ),
          placed,
          { ...third, ...none },
        ),
        lines(
          schedulerErrors,
          text('How many failed in the five minutes before.', '앞 5분 동안 실패한 시도 수입니다.'),
          placed,
          { ...third, ...none },
        ),
        lines(
          schedulerAttemptTime,
          text(
            'The scheduler’s own time for a pod that it placed. More than 16 s is not measured.',
            '배치한 파드 하나에 스케줄러가 쓴 시간입니다. 16초까지만 잽니다.',
          ),
          placed,
          third,
        ),
      ],
    },
    {
      title: text('Scheduler, in detail', '스케줄러 상세'),
      collapsed: true,
      panels: [
        lines(
          podSchedulingTime,
          text(
            'How long pods wait for their node, tries and waits together.',
            '시도와 대기를 합쳐 파드가 노드를 배정받기까지 걸린 시간입니다.',
          ),
          placed,
        ),
        lines(
          refusingPlugins,
          text(
            'Which checks refuse the pods that cannot be placed. One pod may stand under several of them.',
            '배치하지 못한 파드를 어느 플러그인이 거절했는지 보여 줍니다. 한 파드가 여러 곳에 셀 수 있습니다.',
          ),
          text('{plugin}', '{plugin}'),
          none,
        ),
      ],
    },
    {
      title: text('Controllers, in detail', '컨트롤러 상세'),
      collapsed: true,
      panels: [
        lines(
          queueWait,
          text(
            'The time in which a controller gets through its queue at its pace of the five minutes before.',
            '앞 5분간의 속도로 큐를 다 처리하는 데 걸리는 시간입니다.',
          ),
          byName,
          third,
        ),
        lines(
          queueTrend,
          text(
            'The length of a queue against that of five minutes ago: above 100 % it grows.',
            '5분 전 대비 큐 길이입니다. 100%를 넘으면 늘고 있습니다.',
          ),
          byName,
          third,
        ),
        lines(
          longestWork,
          text(
            'A worker that is at one object for minutes hangs on something outside.',
            '한 객체를 몇 분씩 붙들고 있다면 외부의 무언가에 걸려 있는 것입니다.',
          ),
          byName,
          third,
        ),
        lines(
          queueAdditions,
          text('Who gives the controllers work, and how much.', '컨트롤러에 들어오는 일의 양입니다.'),
          byName,
        ),
        lines(
          queueRetries,
          text(
            'Work that failed and is tried again: the log of the controller manager says why.',
            '실패해 다시 시도하는 일입니다. 이유는 컨트롤러 매니저 로그에 있습니다.',
          ),
          byName,
        ),
      ],
    },
  ],
})
