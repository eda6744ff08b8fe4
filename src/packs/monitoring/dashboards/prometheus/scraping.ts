import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import {
  discoveryFailures,
  duplicateSamples,
  outOfOrderSamples,
  scrapesRejected,
  seriesAdded,
  targetsRefused,
} from '../../signals/prometheus-ingestion.js'
import { byServer, notScraped } from '../words.js'

const lines = { kind: 'timeseries', width: 8, height: 7 } as const
/** What keeps samples from being stored. */
export const scraping: Row = {
  title: text('Scraping', '스크레이프'),
  collapsed: true,
  panels: [
    {
      ...lines,
      description: text(
        'Scrapes beyond a limit of samples, size or labels: nothing of them is stored.',
        '샘플, 크기, 레이블 제한을 넘어 통째로 버린 스크레이프입니다.',
      ),
      shows: [{ signal: scrapesRejected, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text(
        'Targets of jobs that have more than their limit: none of them is scraped.',
        '타깃 수 제한을 넘은 job의 타깃으로, 하나도 스크레이프하지 않습니다.',
      ),
      shows: [{ signal: targetsRefused, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text('While it fails, targets stay as they were.', '실패하는 동안 타깃 목록은 그대로 머뭅니다.'),
      shows: [{ signal: discoveryFailures, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text(
        'Samples dropped because they were older than the last one.',
        '마지막 값보다 오래되어 버린 샘플입니다.',
      ),
      shows: [{ signal: outOfOrderSamples, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text(
        'Samples dropped because two targets write one series.',
        '두 타깃이 한 시계열에 써서 버린 샘플입니다.',
      ),
      shows: [{ signal: duplicateSamples, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text('Series more than at this time yesterday.', '어제 이 시각보다 늘어난 시계열입니다.'),
      shows: [{ signal: seriesAdded, as: byServer }],
      noValue: notScraped,
    },
  ],
}
