import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { lines } from '../../node/dashboards/panels.js'
import { noData } from '../../node/dashboards/words.js'
import { databaseInUse, databaseInUseBytes, databaseQuota, databaseSize } from '../signals/database.js'
import { compactionTime, keysCompacted } from './summaries.js'
import { byMember } from './words.js'

/** How much is stored, and how much of it is holes. */
export const database: Row = {
  title: text('Database', '데이터베이스'),
  panels: [
    {
      kind: 'timeseries',
      title: text('Size against quota', '크기와 용량 한도'),
      description: text(
        'The file of each member, which grows and never shrinks by itself, and the size that it may have.',
        '멤버별 파일 크기와 허용된 크기입니다. 파일은 늘기만 하고 저절로 줄지 않습니다.',
      ),
      shows: [
        { signal: databaseSize, as: text('{instance}', '{instance}') },
        { signal: databaseQuota, as: text('{instance} quota', '{instance} 한도') },
      ],
      noValue: noData,
      width: 8,
      height: 8,
    },
    lines(
      databaseInUse,
      text(
        'The rest of the file are free pages, which a defragmentation gives back.',
        '파일의 나머지는 빈 페이지로, defrag하면 돌려받습니다.',
      ),
      byMember,
      { width: 8 },
    ),
    lines(
      databaseInUseBytes,
      text(
        'What is really stored. Above the limit, the share that is in use counts.',
        '실제로 저장된 양입니다. 한도보다 크면 사용 비율을 따집니다.',
      ),
      byMember,
      { width: 8 },
    ),
  ],
}

/** How what is old is let go of. */
export const compaction: Row = {
  title: text('Compaction', '압축'),
  collapsed: true,
  panels: [
    lines(
      compactionTime,
      text(
        'The mean time. The API server asks for one every five minutes; no line where there was none.',
        '평균 시간입니다. API 서버가 5분마다 요청하며, 없었던 때는 값이 없습니다.',
      ),
      byMember,
    ),
    lines(
      keysCompacted,
      text(
        'At nought for more than ten minutes, nobody compacts, and the database grows with every change.',
        '10분 넘게 0이면 아무도 압축하지 않는 것이고, 변경할 때마다 데이터베이스가 커집니다.',
      ),
      byMember,
    ),
  ],
}
