import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines, states } from '../../../node/dashboards/panels.js'
import { clusterUsageMissing, usageSeries } from '../../signals/container-usage.js'
import { inputsPresent } from '../../signals/families.js'
import { clusterHeard, clusterTargets, targetsLost } from '../../signals/presence.js'
import { none } from '../words.js'
import { scrapeDuration, scrapeSamples } from './summaries.js'

const inCluster = text('{cluster}', '{cluster}')
const byNode = text('{node}', '{node}')
const byEndpoint = text('{job} {metrics_path}', '{job} {metrics_path}')
const troubles = { width: 8, noValue: none, emptyWhenHealthy: true } as const

/** The same over time, and cluster by cluster. */
export const further: Row = {
  title: text('Over time', '시간에 따라'),
  collapsed: true,
  panels: [
    states(
      clusterHeard,
      text('When Prometheus watched each cluster.', '프로메테우스가 각 클러스터를 지켜본 때입니다.'),
      inCluster,
      { width: 8 },
    ),
    lines(
      clusterTargets,
      text(
        'Targets that Prometheus knows, whether they answer or not.',
        '응답 여부와 상관없이 알고 있는 타깃 수입니다.',
      ),
      inCluster,
      { width: 8 },
    ),
    lines(
      targetsLost,
      text(
        'Clusters of which nothing has come of late, with the targets that they had.',
        '최근 소식이 없는 클러스터와 그 전의 타깃 수입니다.',
      ),
      inCluster,
      troubles,
    ),
    lines(
      usageSeries,
      text('Containers whose usage cAdvisor shows by name.', 'cAdvisor 사용량이 이름과 함께 보이는 컨테이너 수입니다.'),
      byNode,
      { width: 8 },
    ),
    lines(
      clusterUsageMissing,
      text(
        'Containers that run in clusters where none has usage.',
        '사용량이 하나도 없는 클러스터에서 도는 컨테이너 수입니다.',
      ),
      inCluster,
      troubles,
    ),
    lines(
      inputsPresent,
      text(
        'Series of each family that alerts read and that every cluster has.',
        '알림이 읽는 메트릭 중 어느 클러스터에나 있는 것의 시계열 수입니다.',
      ),
      text('{job} {family}', '{job} {family}'),
      { width: 8 },
    ),
    lines(
      scrapeDuration,
      text('How long the slowest scrape of each exporter takes.', '익스포터별로 가장 느린 수집 시간입니다.'),
      byEndpoint,
    ),
    lines(
      scrapeSamples,
      text('How many samples the largest scrape brings.', '가장 큰 수집이 가져오는 샘플 수입니다.'),
      byEndpoint,
    ),
  ],
}
