import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { grafanaErrorCount, grafanaErrors } from '../../signals/grafana-requests.js'

const lines = { kind: 'timeseries', width: 12, height: 7 } as const
const notAsked = text('nothing asked, or not scraped', '요청이 없거나 스크레이프 안 함')
/** Whether dashboards can be read. */
export const grafana: Row = {
  title: text('Grafana', 'Grafana'),
  collapsed: true,
  panels: [
    {
      ...lines,
      description: text(
        'Errors of Grafana and of its data sources, of all requests.',
        '전체 요청 중 Grafana나 데이터 소스의 오류 비율입니다.',
      ),
      shows: [{ signal: grafanaErrors, as: text('{namespace}', '{namespace}') }],
      noValue: notAsked,
    },
    {
      ...lines,
      description: text(
        'Fewer than the limit are no worry, whatever their share.',
        '한도보다 적으면 비율이 높아도 알리지 않습니다.',
      ),
      shows: [{ signal: grafanaErrorCount, as: text('{namespace}', '{namespace}') }],
      noValue: notAsked,
    },
  ],
}
