import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { processOomKills } from '../../signals/oom-kills.js'
import { noData, none } from '../words.js'
import {
  containerCpuLimit,
  containerCpuRequest,
  containerCpuStall,
  containerCpuUse,
  containerIoStall,
  containerMemoryLimit,
  containerMemoryRequest,
  containerMemoryStall,
  containerMemoryUse,
  containerThrottled,
} from './use.js'

const byContainer = text('{container}', '{container}')
const as = {
  use: text('{container} use', '{container} 사용'),
  request: text('{container} request', '{container} 요청'),
  limit: text('{container} limit', '{container} 한도'),
} as const

/** What it uses, of what it asked for and may have. */
export const use: Row = {
  title: text('Use, request and limit', '사용, 요청, 한도'),
  panels: [
    {
      kind: 'timeseries',
      title: text('CPU', 'CPU'),
      description: text(
        'Use beyond the request is slowed down when others want the CPU; use at the limit is throttled at once.',
        '요청을 넘는 사용은 다른 파드가 CPU를 원하면 느려지고, 한도에 닿으면 바로 제한됩니다.',
      ),
      shows: [
        { signal: containerCpuUse, as: as.use },
        { signal: containerCpuRequest, as: as.request },
        { signal: containerCpuLimit, as: as.limit },
      ],
      noValue: noData,
      width: 12,
      height: 9,
    },
    {
      kind: 'timeseries',
      title: text('Memory', '메모리'),
      description: text(
        'The working set. At the limit the kernel kills; what is far below the request nobody else can use.',
        '워킹셋입니다. 한도에 닿으면 커널이 종료시키고, 요청보다 훨씬 적게 쓰면 남는 만큼 아무도 쓰지 못합니다.',
      ),
      shows: [
        { signal: containerMemoryUse, as: as.use },
        { signal: containerMemoryRequest, as: as.request },
        { signal: containerMemoryLimit, as: as.limit },
      ],
      noValue: noData,
      width: 12,
      height: 9,
    },
  ],
}

/** Where it is held back. */
export const pressure: Row = {
  title: text('Throttling, pressure, processes killed', '제한, 압박, 종료된 프로세스'),
  collapsed: true,
  panels: [
    lines(
      containerThrottled,
      text(
        'The share of periods in which a container had used up its CPU limit. Without a limit there is none.',
        '컨테이너가 CPU 한도를 다 써서 멈춘 주기의 비율입니다. 한도가 없으면 값이 없습니다.',
      ),
      byContainer,
      { noValue: text('no CPU limit', 'CPU 한도 없음'), emptyWhenHealthy: true },
    ),
    {
      kind: 'timeseries',
      title: text('Waiting for CPU, memory, I/O (PSI)', 'CPU·메모리·I/O 대기(PSI)'),
      description: text(
        'The share of time in which something in the container waited. Only nodes with cgroup v2 measure it.',
        '컨테이너 안의 작업이 기다린 시간의 비율입니다. cgroup v2 노드에서만 잽니다.',
      ),
      shows: [
        { signal: containerCpuStall, as: text('{container} CPU', '{container} CPU') },
        { signal: containerMemoryStall, as: text('{container} memory', '{container} 메모리') },
        { signal: containerIoStall, as: text('{container} I/O', '{container} I/O') },
      ],
      noValue: text('no cgroup v2', 'cgroup v2 아님'),
      width: 12,
      height: 8,
      emptyWhenHealthy: true,
    },
    lines(
      processOomKills,
      text(
        'Child processes that the kernel killed for memory in the 15 minutes before, the container living on.',
        '앞 15분 동안 컨테이너는 살아 있고 커널이 메모리 부족으로 종료한 자식 프로세스 수입니다.',
      ),
      byContainer,
      { noValue: none, emptyWhenHealthy: true, width: 24 },
    ),
  ],
}
