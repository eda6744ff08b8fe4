import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { podsNotReady } from '../../signals/unready.js'
import { configWaits, creationWaits, imageWaits } from '../../signals/waiting.js'
import { columns, none } from '../words.js'

const { namespace, workload_type, workload, container } = columns

/** What does not even start, or starts and does not become Ready. */
export const waiting: Row = {
  title: text('What cannot start, or is not Ready', '시작하지 못하거나 Ready가 아닌 것'),
  panels: [
    {
      kind: 'objects',
      title: text('Cannot start', '시작하지 못함'),
      description: text(
        'Pods of each workload that wait for an image, cannot be created or started, or have no volume or network yet.',
        '워크로드별로 이미지를 받지 못하거나, 컨테이너를 만들거나 시작하지 못하거나, 볼륨이나 네트워크가 없는 파드 수입니다.',
      ),
      shows: [
        { signal: imageWaits, as: text('Image', '이미지') },
        { signal: configWaits, as: text('Create or start', '생성·시작') },
        { signal: creationWaits, as: text('Volume or network', '볼륨·네트워크') },
      ],
      columns: { namespace, workload_type, workload, container },
      sortedBy: imageWaits,
      noValue: none,
      width: 12,
      height: 9,
      emptyWhenHealthy: true,
    },
    lines(
      podsNotReady,
      text(
        'Pods by workload that were not Ready for five minutes, on nodes that are Ready.',
        'Ready 노드에서 5분 동안 Ready가 아니었던 워크로드별 파드 수입니다.',
      ),
      text('{namespace}/{workload}', '{namespace}/{workload}'),
      { height: 9, noValue: none, emptyWhenHealthy: true },
    ),
  ],
}
