import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { noData, none } from '../words.js'
import { podDrops, podInodesUsed, podProbes, podReceives, podTransmits, podVolumesUsed } from './around.js'

const byClaim = text('{persistentvolumeclaim}', '{persistentvolumeclaim}')
const noClaim = { noValue: text('no claims', '클레임 없음'), emptyWhenHealthy: true } as const

/** What is around it: volumes, network, probes. */
export const rowsAround: readonly Row[] = [
  {
    title: text('Volumes', '볼륨'),
    collapsed: true,
    panels: [
      lines(
        podVolumesUsed,
        text('How full its claims are, in bytes.', '클레임이 용량 기준으로 얼마나 찼는지 보여 줍니다.'),
        byClaim,
        noClaim,
      ),
      lines(
        podInodesUsed,
        text(
          'How full they are in inodes: many small files.',
          '아이노드 기준 사용률입니다. 작은 파일이 많으면 먼저 찹니다.',
        ),
        byClaim,
        noClaim,
      ),
    ],
  },
  {
    title: text('Network and probes', '네트워크와 프로브'),
    collapsed: true,
    panels: [
      {
        kind: 'timeseries',
        title: text('Traffic', '트래픽'),
        description: text(
          'What it receives and sends. Of a pod on the host network this is the whole node’s.',
          '받고 보내는 양입니다. 호스트 네트워크를 쓰는 파드라면 노드 전체의 값입니다.',
        ),
        shows: [
          { signal: podReceives, as: text('received', '수신') },
          { signal: podTransmits, as: text('sent', '송신') },
        ],
        noValue: noData,
        width: 8,
        height: 8,
      },
      lines(
        podDrops,
        text('Packets that were dropped on its interfaces.', '인터페이스에서 버려진 패킷입니다.'),
        text('dropped', '버려짐'),
        { width: 8 },
      ),
      lines(
        podProbes,
        text(
          'Its probes, by kind and result. Failed liveness and startup probes restart the container.',
          '종류와 결과별 프로브 수입니다. liveness와 startup 프로브가 실패하면 컨테이너가 재시작됩니다.',
        ),
        text('{container} {probe_type} {result}', '{container} {probe_type} {result}'),
        { width: 8, noValue: none, emptyWhenHealthy: true },
      ),
    ],
  },
]
