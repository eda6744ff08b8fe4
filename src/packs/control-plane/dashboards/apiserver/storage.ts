import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { etcdRequestDuration } from '../../signals/etcd-requests.js'
import { objects, slowestInStorage } from './load-signals.js'
import { noApiServer } from './load-words.js'

const third = { width: 8, noValue: noApiServer } as const

export const storage: Row = {
  title: text('Storage, as the API server sees it', 'API 서버에서 본 저장소'),
  collapsed: true,
  panels: [
    lines(
      etcdRequestDuration,
      text(
        'How long the slowest in a hundred requests to etcd take. All operations slow: its disk or the network. Only lists: many or large objects.',
        'etcd 요청 시간(99분위)입니다. 모든 작업이 느리면 디스크나 네트워크, 목록 조회만 느리면 많거나 큰 오브젝트가 원인입니다.',
      ),
      text('{operation}', '{operation}'),
      third,
    ),
    lines(
      slowestInStorage,
      text('The ten slowest resources and operations.', '가장 느린 리소스와 작업 10개입니다.'),
      text('{operation} {resource}', '{operation} {resource}'),
      third,
    ),
    lines(
      objects,
      text(
        'The ten resources with most objects. One that only grows is not cleaned up by whoever makes it.',
        '오브젝트가 가장 많은 리소스 10개입니다. 계속 늘기만 하면 만드는 쪽이 정리하지 않는 것입니다.',
      ),
      text('{resource}', '{resource}'),
      third,
    ),
  ],
}
