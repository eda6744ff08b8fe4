import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines, states } from '../../../node/dashboards/panels.js'
import { aggregatedApiUnavailable } from '../../signals/aggregated-apis.js'
import { healthCheckFailing } from '../../signals/health-checks.js'
import { controlPlaneBehind, followersAhead, nodesBehind } from '../../signals/versions.js'
import { noApiServer, none } from './load-words.js'

const half = { width: 12, noValue: none, emptyWhenHealthy: true } as const
const third = { width: 8, noValue: noApiServer } as const

export const behind: Row = {
  title: text('Aggregated APIs, health checks and versions', '집계 API, 상태 점검, 버전'),
  collapsed: true,
  panels: [
    states(
      aggregatedApiUnavailable,
      text(
        'When an API server had no answer from what serves an API. The Metrics API is on its own dashboard.',
        'API 서버가 해당 API의 제공자에게서 응답을 받지 못한 때입니다. Metrics API는 전용 대시보드에 있습니다.',
      ),
      text('{name}', '{name}'),
      half,
    ),
    states(
      healthCheckFailing,
      text(
        'When a component answered that a check of its health fails.',
        '구성 요소가 상태 점검이 실패했다고 답한 때입니다.',
      ),
      text('{job} {name}', '{job} {name}'),
      half,
    ),
    lines(
      controlPlaneBehind,
      text(
        'Of the scheduler, the controller manager and other API servers, as far as they are scraped. One is allowed.',
        '스케줄러, 컨트롤러 매니저, 다른 API 서버 중 수집되는 것의 차이입니다. 1까지 허용됩니다.',
      ),
      text('behind', '뒤처짐'),
      third,
    ),
    lines(
      nodesBehind,
      text(
        'Of the oldest kubelet or kube-proxy. Three are allowed.',
        '가장 오래된 kubelet이나 kube-proxy의 차이입니다. 3까지 허용됩니다.',
      ),
      text('behind', '뒤처짐'),
      third,
    ),
    lines(
      followersAhead,
      text(
        'Of whatever is newest but the API servers. Below zero while an upgrade is under way, above it never.',
        'API 서버를 뺀 가장 새로운 것의 차이입니다. 업그레이드 중에는 0보다 작을 수 있지만 0보다 커서는 안 됩니다.',
      ),
      text('ahead', '앞섬'),
      third,
    ),
  ],
}
