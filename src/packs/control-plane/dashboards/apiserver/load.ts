import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { rejectedRequests, terminatedRequests } from '../../signals/refused.js'
import { behind } from './behind.js'
import { fairness } from './fairness.js'
import { durationByResource, errorsByResource, inFlight, requestsByResource } from './load-signals.js'
import { noApiServer, none } from './load-words.js'
import { storage } from './storage.js'
import { trust } from './trust.js'
import { webhooks } from './webhooks.js'

const third = { width: 8, noValue: noApiServer } as const
const byResource = text('{resource} {group}', '{resource} {group}')

const load: Row = {
  title: text('Who asks for what, and does it keep up?', '무엇을 얼마나 요청하고, 감당하고 있나?'),
  panels: [
    lines(
      requestsByResource,
      text(
        'The ten resources that are asked for most. Watches are left out: one lasts for many minutes.',
        '요청이 가장 많은 리소스 10개입니다. 오래 이어지는 watch는 뺍니다.',
      ),
      byResource,
      third,
    ),
    lines(
      errorsByResource,
      text(
        'The share of requests answered with 5xx, of the ten resources with most. A failing webhook makes errors for what it is asked about.',
        '5xx로 응답한 비율이 가장 높은 리소스 10개입니다. 웹훅이 실패하면 그 웹훅이 검사하는 리소스에서 오류가 납니다.',
      ),
      byResource,
      { ...third, noValue: none, emptyWhenHealthy: true },
    ),
    lines(
      durationByResource,
      text(
        'How long the slowest in a hundred requests take, webhooks and waiting left out, of the ten slowest resources.',
        '웹훅과 대기 시간을 뺀 요청 시간(99분위)이 가장 긴 리소스 10개입니다.',
      ),
      byResource,
      third,
    ),
    lines(
      inFlight,
      text(
        'Requests that are being worked on, of all API servers. When it climbs while requests do not, each takes longer.',
        '모든 API 서버가 처리 중인 요청 수입니다. 요청은 그대로인데 이 수가 늘면 요청 하나하나가 오래 걸리는 것입니다.',
      ),
      text('{request_kind}', '{request_kind}'),
      third,
    ),
    lines(
      terminatedRequests,
      text(
        'The share of requests that API servers cut off to protect themselves, aggregated APIs left out.',
        'API 서버가 자신을 보호하려고 끊은 요청의 비율입니다. 집계 API는 뺍니다.',
      ),
      text('cut off', '끊음'),
      third,
    ),
    lines(
      rejectedRequests,
      text(
        'Requests that priority and fairness turned away, each point counting the ten minutes before it.',
        '우선순위 제어(APF)가 돌려보낸 요청 수입니다. 각 점은 그 앞 10분을 셉니다.',
      ),
      text('{flow_schema} {reason}', '{flow_schema} {reason}'),
      { ...third, noValue: none, emptyWhenHealthy: true },
    ),
  ],
}

/** What the API server works on, and what it waits for. */
export const loadRows: readonly Row[] = [load, fairness, webhooks, storage, behind, trust]
