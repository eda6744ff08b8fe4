import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import {
  badConfig,
  samplesIngested,
  seriesGrowth,
  seriesHeld,
  targetsKnown,
} from '../../signals/prometheus-ingestion.js'
import { alertmanagersKnown } from '../../signals/prometheus-notifications.js'
import { ruleFailures } from '../../signals/prometheus-rules.js'
import { byServer, none, notScraped } from '../words.js'

const stat = { kind: 'stat', width: 6, height: 4 } as const
const lines = { kind: 'timeseries', width: 8, height: 7 } as const
/** The answer. */
export const trust: Row = {
  title: text('Can I trust what I see?', '보이는 것을 믿어도 되나?'),
  panels: [
    {
      ...stat,
      description: text(
        '“yes” means that the newest configuration or rules could not be loaded: it goes on with those of before.',
        '“예”는 최신 설정이나 규칙을 읽지 못해 이전 것으로 동작한다는 뜻입니다.',
      ),
      shows: [{ signal: badConfig, as: byServer }],
      noValue: notScraped,
    },
    {
      ...stat,
      description: text(
        'Targets that it knows, whether they answer or not.',
        '응답 여부와 상관없이 알고 있는 타깃 수입니다.',
      ),
      shows: [{ signal: targetsKnown, as: byServer }],
      noValue: notScraped,
    },
    {
      ...stat,
      description: text(
        'Without any, nobody hears of what it notices.',
        '하나도 없으면 알림이 아무에게도 가지 않습니다.',
      ),
      shows: [{ signal: alertmanagersKnown, as: byServer }],
      noValue: notScraped,
    },
    {
      ...stat,
      description: text(
        'Evaluations that failed in 40 minutes, in groups where they still fail: alerts that do not fire, and holes in records.',
        '아직 실패하는 그룹에서 40분간 실패한 평가입니다. 울리지 않는 알림과 빈 레코드가 됩니다.',
      ),
      shows: [{ signal: ruleFailures, as: byServer }],
      noValue: none,
      emptyWhenHealthy: true,
    },
    {
      ...lines,
      description: text(
        'It must not stand still. Below the limit it stores nothing.',
        '멈춰 있으면 안 됩니다. 한도보다 낮으면 저장하지 못하는 것입니다.',
      ),
      shows: [{ signal: samplesIngested, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text('Memory grows with them.', '메모리 사용량이 함께 늘어납니다.'),
      shows: [{ signal: seriesHeld, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text(
        'Against the same time yesterday; told when it is also many series.',
        '어제 같은 시각과 비교합니다. 늘어난 수도 많을 때만 알립니다.',
      ),
      shows: [{ signal: seriesGrowth, as: byServer }],
      noValue: notScraped,
    },
  ],
}
