import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { conntrackRatio, fileDescriptorsRatio } from '../../signals/kernel-tables.js'
import { networkErrorsRatio } from '../../signals/network.js'
import { networkReceived, networkSent } from '../../signals/traffic.js'
import { lines } from '../panels.js'
import { noData } from '../words.js'

const byDevice = text('{node} {device}', '{node} {device}')

/** Devices, and the kernel's tables that traffic fills. */
export const network: Row = {
  title: text('Network and kernel tables', '네트워크와 커널 테이블'),
  collapsed: true,
  panels: [
    {
      kind: 'timeseries',
      title: text('Traffic a second', '초당 트래픽'),
      description: text(
        'Bytes that real devices receive and send. What pods exchange on one node does not pass them.',
        '실제 장치가 주고받은 바이트입니다. 한 노드 안에서 파드끼리 주고받은 것은 포함되지 않습니다.',
      ),
      shows: [
        { signal: networkReceived, as: text('{node} {device} received', '{node} {device} 수신') },
        { signal: networkSent, as: text('{node} {device} sent', '{node} {device} 송신') },
      ],
      noValue: noData,
      width: 12,
      height: 8,
    },
    lines(
      networkErrorsRatio,
      text(
        'The share of packets that fail. It should be zero: cables, modules and settings are behind what is not.',
        '오류가 난 패킷 비율입니다. 0이어야 정상이며, 아니라면 케이블, 모듈, 설정을 의심하세요.',
      ),
      byDevice,
    ),
    lines(
      conntrackRatio,
      text(
        'How full the table of tracked connections is. When it is full, new connections are dropped.',
        '연결 추적 테이블이 얼마나 찼는지 보여 줍니다. 가득 차면 새 연결이 버려집니다.',
      ),
    ),
    lines(
      fileDescriptorsRatio,
      text(
        'How many of the machine’s file descriptors are in use. At 100 % nothing can open a file or a connection.',
        '장비의 파일 디스크립터 사용률입니다. 100%가 되면 파일도 연결도 열 수 없습니다.',
      ),
    ),
  ],
}
