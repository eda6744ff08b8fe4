import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { remoteSamplesFailing, remoteWriteLag } from '../../signals/prometheus-remote-write.js'
import { databaseFailures, storageNeeded, storageUsed } from '../../signals/prometheus-storage.js'
import { byServer, notScraped } from '../words.js'

const lines = { kind: 'timeseries', width: 8, height: 7 } as const
const noRemote = text('no remote write', '원격 쓰기 없음')
/** The database, its disk, and the remote storages. */
export const storage: Row = {
  title: text('Storage', '저장소'),
  collapsed: true,
  panels: [
    {
      ...lines,
      description: text(
        'Compactions, reloads, truncations and writes that failed in three hours, and corrupt logs.',
        '3시간 동안 실패한 컴팩션, 다시 읽기, 정리, 쓰기와 WAL 손상입니다.',
      ),
      shows: [{ signal: databaseFailures, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text('Blocks on disk, without the write-ahead log.', '디스크의 블록 크기이며 WAL은 뺐습니다.'),
      shows: [{ signal: storageUsed, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text(
        'At today’s pace, once the retention is reached. Only of a Prometheus with a claim.',
        '지금 속도로 보존 기간을 다 채웠을 때입니다. 클레임이 있는 프로메테우스만 나옵니다.',
      ),
      shows: [{ signal: storageNeeded, as: byServer }],
      noValue: text('no claim known', '알려진 클레임 없음'),
    },
    {
      ...lines,
      description: text(
        'What is older than about two hours is lost to the remote storage.',
        '두 시간쯤 지나면 원격 저장소에서는 영영 빠집니다.',
      ),
      shows: [{ signal: remoteWriteLag, as: byServer }],
      noValue: noRemote,
    },
    {
      ...lines,
      description: text('Refused for good, and not tried again.', '완전히 거부되어 다시 보내지 않는 샘플입니다.'),
      shows: [{ signal: remoteSamplesFailing, as: byServer }],
      noValue: noRemote,
    },
  ],
}
