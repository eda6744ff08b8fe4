import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { containerOomKills, processOomKills } from '../../signals/oom-kills.js'
import { probeFailures } from '../../signals/probes.js'
import { containerRestarts, containerRestartsSlow } from '../../signals/restarts.js'
import { byContainer, none } from '../words.js'

const quiet = { noValue: none, emptyWhenHealthy: true } as const

/** Since when; collapsed, so that it costs nothing until it is opened. */
export const overTime: Row = {
  title: text('Since when', '언제부터'),
  collapsed: true,
  panels: [
    lines(
      containerRestarts,
      text(
        'Restarts in the half hour before each point. Several lines that rise together share a cause.',
        '각 시점 앞 30분 동안의 재시작 횟수입니다. 여러 선이 함께 오르면 공통 원인이 있습니다.',
      ),
      byContainer,
      quiet,
    ),
    lines(
      containerRestartsSlow,
      text(
        'The same over three hours: slow loops, which restart less than three times in any half hour, show here.',
        '3시간 기준입니다. 30분에 3회가 안 되는 느린 반복이 여기에 드러납니다.',
      ),
      byContainer,
      quiet,
    ),
    lines(
      containerOomKills,
      text(
        'Restarts in the hour before each point of containers whose last end was an OOM kill.',
        '마지막 종료 원인이 OOM인 컨테이너가 각 시점 앞 1시간 동안 재시작한 횟수입니다.',
      ),
      byContainer,
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
    lines(
      probeFailures,
      text(
        'Liveness and startup probes that failed in the half hour before each point: what they restart did not crash.',
        '각 시점 앞 30분 동안 실패한 liveness·startup 프로브입니다. 이 때문에 재시작한 것은 스스로 죽은 것이 아닙니다.',
      ),
      byContainer,
      { ...quiet, width: 24 },
    ),
  ],
}
