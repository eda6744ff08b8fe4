import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { lines } from '../../node/dashboards/panels.js'
import { panics, reloadsFailed } from '../signals/coredns.js'
import { answersByCode, cached, cacheHits, questions } from './summaries.js'

const half = { width: 12 } as const

/** What it is asked, and what of it the cache spares. */
export const load: Row = {
  title: text('Requests and cache', '요청과 캐시'),
  panels: [
    lines(
      questions,
      text(
        'By type of record. Pods with ndots:5 ask several times for each name outside the cluster.',
        '레코드 종류별 질의입니다. ndots:5인 파드는 클러스터 밖 이름마다 여러 번 묻습니다.',
      ),
      text('{type}', '{type}'),
      half,
    ),
    lines(
      answersByCode,
      text(
        'By code. NXDOMAIN is usual: search domains are tried one after the other.',
        '응답 코드별입니다. 검색 도메인을 차례로 시도하므로 NXDOMAIN은 흔합니다.',
      ),
      text('{rcode}', '{rcode}'),
      half,
    ),
    lines(
      cacheHits,
      text(
        'Of the questions that reach the cache. Low after a restart, or when names are asked that are not asked again.',
        '캐시에 온 질의 중 비율입니다. 재시작 직후나 다시 묻지 않는 이름이 많으면 낮습니다.',
      ),
      text('hits', '적중'),
      half,
    ),
    lines(
      cached,
      text(
        'Over all servers, names that exist and names that do not.',
        '모든 서버의 합입니다. 있는 이름과 없는 이름을 따로 셉니다.',
      ),
      text('{type}', '{type}'),
      half,
    ),
  ],
}

/** What went wrong inside. */
export const faults: Row = {
  title: text('Configuration and faults', '설정과 결함'),
  collapsed: true,
  panels: [
    lines(
      reloadsFailed,
      text(
        'At servers that still run. Those that start next will crash on the Corefile that failed.',
        '지금도 도는 서버의 실패 수입니다. 다음에 뜨는 서버는 그 Corefile 때문에 죽습니다.',
      ),
      text('failed', '실패'),
      half,
    ),
    lines(
      panics,
      text('In the fifteen minutes before each point.', '각 점의 앞 15분 동안입니다.'),
      text('panics', '패닉'),
      half,
    ),
  ],
}
