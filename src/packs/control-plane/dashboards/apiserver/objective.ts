import { type Text, text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import type { Panel } from '../../../../model/panel.js'
import type { Severity } from '../../../../model/severity.js'
import type { Signal } from '../../../../model/signal.js'
import { apiServerUnreachable } from '../../signals/reached.js'
import { badRequests, requests } from '../../signals/requests.js'
import { badShare, budgetLeft, burns, serversUp } from './summaries.js'
import { byIndicator, noRequests } from './words.js'

const lines = (signal: Signal, description: Text, width = 8): Panel => ({
  kind: 'timeseries',
  description,
  shows: [{ signal, as: byIndicator }],
  noValue: noRequests,
  width,
  height: 8,
})

/** The windows of a severity, which alert from 100 % on. */
const burning = (
  severity: Severity,
  panel: Pick<Panel, 'kind' | 'title' | 'description' | 'width' | 'height'>,
): Panel => ({
  ...panel,
  shows: burns
    .filter(({ limits }) => limits?.values[severity] !== undefined)
    .map((signal) => {
      const window = signal.name.replace('apiserver_burn_', '')
      return { signal, as: text(`{verb} {sli} ${window}`, `{verb} {sli} ${window}`) }
    }),
  noValue: noRequests,
})

const now: Row = {
  title: text('Does it keep its promise?', '약속(SLO)을 지키고 있나?'),
  panels: [
    {
      kind: 'stat',
      description: text(
        'API servers that answered Prometheus at some scrape of the last minutes.',
        '최근 몇 분 사이 프로메테우스에 한 번이라도 응답한 API 서버 수입니다.',
      ),
      shows: [{ signal: serversUp, as: text('up', '정상') }],
      noValue: text('none is known', '알려진 서버 없음'),
      width: 4,
      height: 7,
    },
    {
      kind: 'bars',
      description: text(
        'What is left over the period of what may fail or be slow: 100 % when all went well, below zero when the promise is broken. While Prometheus remembers less than the period, over what it remembers.',
        '기간 전체에서 실패하거나 느려도 되는 양이 얼마나 남았는지입니다. 문제가 없었으면 100%, 약속을 어겼으면 0보다 작습니다. 보관 기간이 더 짧으면 보관된 만큼만 계산합니다.',
      ),
      shows: [{ signal: budgetLeft, as: byIndicator }],
      noValue: noRequests,
      width: 8,
      height: 7,
    },
    burning('critical', {
      kind: 'bars',
      title: text('Fast burn, of its limit', '한도 대비 빠른 소모'),
      description: text(
        'How bad the last hour and the last six were, of what pages. Each class of verbs and each indicator has its own budget.',
        '최근 1시간과 6시간의 소모 속도를 긴급 알림 한도와 비교한 것입니다. 읽기와 쓰기, 지표마다 버짓이 따로 있습니다.',
      ),
      width: 6,
      height: 7,
    }),
    burning('warning', {
      kind: 'bars',
      title: text('Slow burn, of its limit', '한도 대비 느린 소모'),
      description: text(
        'How bad the last day and the last three were, of what warns.',
        '최근 1일과 3일의 소모 속도를 경고 한도와 비교한 것입니다.',
      ),
      width: 6,
      height: 7,
    }),
    lines(
      badShare,
      text(
        'errors: answered 5xx, but for webhooks that could not be called. latency: took longer than a second, a list of a namespace 5 s, one of the cluster 30 s.',
        'errors는 5xx 응답입니다(호출되지 않은 웹훅 탓은 제외). latency는 1초를 넘긴 요청입니다. 네임스페이스 LIST는 5초, 클러스터 LIST는 30초까지 봅니다.',
      ),
    ),
    lines(
      requests,
      text(
        'Reads and writes. Watches, probes and followed logs are not judged; latency counts only requests about objects.',
        '읽기와 쓰기 요청입니다. watch, 프로브, 로그 추적은 빼고, latency는 오브젝트에 대한 요청만 셉니다.',
      ),
    ),
    lines(badRequests, text('How many of them were bad.', '그중 실패하거나 느린 요청 수입니다.')),
  ],
}

const overTime: Row = {
  title: text('Over time', '시간에 따른 변화'),
  collapsed: true,
  panels: [
    burning('critical', {
      kind: 'timeseries',
      title: text('Fast burn over time, of its limit', '시간에 따른 빠른 소모(한도 대비)'),
      description: text(
        'It pages above 100 % while the last five minutes, or the last thirty, are above it too.',
        '100%를 넘고 최근 5분(또는 30분)도 넘으면 긴급 알림이 울립니다.',
      ),
      width: 12,
      height: 8,
    }),
    burning('warning', {
      kind: 'timeseries',
      title: text('Slow burn over time, of its limit', '시간에 따른 느린 소모(한도 대비)'),
      description: text(
        'It warns above 100 % while the last two hours, or the last six, are above it too.',
        '100%를 넘고 최근 2시간(또는 6시간)도 넘으면 경고가 울립니다.',
      ),
      width: 12,
      height: 8,
    }),
    {
      kind: 'state-timeline',
      description: text(
        'Which API servers did not answer, or were no longer discovered, and when. Those whose node was down are left out.',
        '응답하지 않았거나 디스커버리에서 사라진 API 서버와 그 시간입니다. 노드까지 내려간 경우는 뺍니다.',
      ),
      shows: [{ signal: apiServerUnreachable, as: text('{instance}', '{instance}') }],
      noValue: text('all answer', '모두 응답'),
      emptyWhenHealthy: true,
      width: 24,
      height: 6,
    },
  ],
}

/** Whether the API server keeps its promise. */
export const objectiveRows: readonly Row[] = [now, overTime]
