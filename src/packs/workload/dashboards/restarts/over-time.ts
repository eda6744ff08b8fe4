import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { processOomKills } from '../../signals/oom-kills.js'
import { none } from '../words.js'
import { oomKillsOfWorkload, restartsOfWorkload } from './summaries.js'

const byWorkload = text('{namespace}/{workload}', '{namespace}/{workload}')

const quiet = { noValue: none, emptyWhenHealthy: true } as const

/** Since when; collapsed, so that it costs nothing until it is opened. */
export const overTime: Row = {
  title: text('Since when', '언제부터'),
  collapsed: true,
  panels: [
    lines(
      restartsOfWorkload,
      text(
        'Restarts in the half hour before each point. Several lines that rise together share a cause.',
        '각 시점 앞 30분 동안의 재시작 횟수입니다. 여러 선이 함께 오르면 공통 원인이 있습니다.',
      ),
      byWorkload,
      quiet,
    ),
    lines(
      oomKillsOfWorkload,
      text(
        'Restarts in the hour before each point of containers whose last end was an OOM kill.',
        '마지막 종료 원인이 OOM인 컨테이너가 각 시점 앞 1시간 동안 재시작한 횟수입니다.',
      ),
      byWorkload,
      quiet,
    ),
    lines(
      processOomKills,
      text(
        'Child processes that the kernel killed while the container lived on. Kubernetes says nothing of them.',
        '컨테이너는 살아 있고 자식 프로세스만 커널이 종료한 횟수입니다. 쿠버네티스에는 나타나지 않습니다.',
      ),
      text('{namespace}/{pod} {container}', '{namespace}/{pod} {container}'),
      quiet,
    ),
  ],
}
