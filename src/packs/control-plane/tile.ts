import { text } from '../../core/text.js'
import type { Tile } from '../../model/pack.js'
import { budgetLeft, serversDown } from './dashboards/apiserver/summaries.js'
import { noRequests } from './dashboards/apiserver/words.js'

/** Situation 2 on the landing page. */
export const apiServerTile: Tile = {
  situation: 'control-plane',
  panels: [
    {
      kind: 'stat',
      description: text(
        'API servers that Prometheus knows and that have not answered it for some minutes.',
        '프로메테우스가 알고 있지만 몇 분째 응답하지 않는 API 서버 수입니다.',
      ),
      shows: [{ signal: serversDown, as: text('down', '응답 없음') }],
      opens: 'apiserver',
      noValue: text('none is known', '알려진 서버 없음'),
      width: 4,
      height: 5,
    },
    {
      kind: 'objects',
      description: text(
        'What is left of the API server’s error budgets, for failed and for slow requests.',
        'API 서버의 남은 에러 버짓입니다. 실패한 요청과 느린 요청을 따로 봅니다.',
      ),
      shows: [{ signal: budgetLeft, as: text('Budget left', '남은 버짓') }],
      columns: { verb: text('Requests', '요청'), sli: text('Indicator', '지표') },
      opens: 'apiserver',
      noValue: noRequests,
      width: 8,
      height: 5,
    },
  ],
}
