import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { nodeUsageMissing } from '../../signals/container-usage.js'
import { inputMissing } from '../../signals/families.js'
import { nodeExporterMissing } from '../../signals/node-exporters.js'
import { none, notScraped } from '../words.js'
import { exporterAge, exportersSilent, exportersUp, scrapeDuration, scrapeSamples } from './summaries.js'

const byNode = text('{node}', '{node}')
const ofNode = {
  columns: { node: text('Node', '노드') },
  opens: 'node',
  noValue: none,
  emptyWhenHealthy: true,
} as const

/** Who answers, and what is not seen. */
export const answer: Row = {
  title: text('Is everything seen that alerts need?', '알림에 필요한 것이 모두 보이나?'),
  panels: [
    {
      kind: 'table',
      description: text(
        'Families that alerts of this bundle read, that were there within a day and are gone although their job answers, with the series that they had.',
        '이 번들의 알림이 읽는 메트릭 중 하루 안에 있었으나 사라진 것과, 그때의 시계열 수입니다. 해당 job은 응답하고 있습니다.',
      ),
      shows: [{ signal: inputMissing, as: text('series before', '이전 시계열 수') }],
      columns: { job: text('Job', 'job'), family: text('Family', '메트릭') },
      noValue: none,
      width: 12,
      height: 6,
      emptyWhenHealthy: true,
    },
    {
      kind: 'table',
      description: text(
        'Ready nodes on which no node-exporter answers: memory, disks and filesystems are not seen.',
        'node-exporter가 응답하지 않는 Ready 노드입니다. 메모리, 디스크, 파일시스템이 보이지 않습니다.',
      ),
      shows: [{ signal: nodeExporterMissing, as: byNode, labelsOnly: true }],
      ...ofNode,
      width: 6,
      height: 6,
    },
    {
      kind: 'table',
      description: text(
        'Nodes whose kubelet runs containers of which cAdvisor shows no usage by name.',
        'kubelet은 컨테이너를 돌리는데 cAdvisor 사용량이 이름과 함께 나오지 않는 노드입니다.',
      ),
      shows: [{ signal: nodeUsageMissing, as: text('containers', '컨테이너') }],
      ...ofNode,
      width: 6,
      height: 6,
    },
    {
      kind: 'objects',
      title: text('Exporters', '익스포터'),
      description: text(
        'Each exporter, and each endpoint of the kubelet: how many of its targets answer, how young the youngest process is, how long the slowest scrape takes and how much the largest brings.',
        '익스포터와 kubelet 엔드포인트마다 응답하는 타깃 수, 가장 최근에 시작한 프로세스의 나이, 가장 느린 수집 시간, 가장 큰 수집의 샘플 수를 보여 줍니다.',
      ),
      shows: [
        { signal: exportersUp, as: text('Up', '정상') },
        { signal: exportersSilent, as: text('Silent', '무응답') },
        { signal: exporterAge, as: text('Youngest', '최근 시작') },
        { signal: scrapeDuration, as: text('Slowest scrape', '가장 느린 수집') },
        { signal: scrapeSamples, as: text('Samples', '샘플') },
      ],
      columns: { job: text('Job', 'job'), metrics_path: text('Path', '경로') },
      sortedBy: exportersSilent,
      noValue: notScraped,
      width: 24,
      height: 8,
    },
  ],
}
