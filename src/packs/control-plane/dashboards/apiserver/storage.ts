import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { etcdRequestDuration } from '../../signals/etcd-requests.js'
import { slowestInStorage } from './load-signals.js'
import { noApiServer } from './words.js'

const half = { width: 12, noValue: noApiServer } as const

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
      half,
    ),
    lines(
      slowestInStorage,
      text('The ten slowest resources and operations.', '가장 느린 리소스와 작업 10개입니다.'),
      text('{operation} {resource}', '{operation} {resource}'),
      half,
    ),
  ],
}
