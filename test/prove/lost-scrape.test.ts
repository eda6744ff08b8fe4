import { expect, it } from 'vitest'
import { type AlertCase, fires, given } from '../../src/model/case.js'
import { KubeNodeCordonedLong as alert } from '../../src/packs/node/alerts/KubeNodeCordonedLong.js'
import { lostScrape } from '../../src/prove/battery/lost-scrape.js'
import { momentsOf } from '../../src/targets/promtool/life.js'
import { sliceOf } from '../../src/targets/promtool/slice.js'
import { provedBundle as bundle } from '../support/proofs.js'

// It does not wait: the scrape that hurts is the one of the evaluation after it fired.
const story: AlertCase = {
  alert,
  tells: 'A node stays cordoned',
  given: [given('kube_node_spec_unschedulable', { node: 'a' }, { '0m': 0, '10m': 1 })],
  expect: [fires('24h10m', { severity: 'warning', on: { node: 'a' } }), fires('25h')],
}

const lostAt = (told: AlertCase) =>
  lostScrape(told, { groups: sliceOf(bundle, told), settings: bundle.settings })
    .flatMap((lost) => lost.given.flatMap(({ life }) => momentsOf(life)))
    .filter(({ moment }) => moment === 'gone')
    .map(({ at }) => at)

const fired = 24 * 3600 + 600

it('is lost at the next evaluation', () => expect(lostAt(story)).toEqual([fired + 30]))

it('is lost at the next evaluation where they are further apart', () =>
  expect(lostAt({ ...story, evaluatedEvery: '5m' })).toEqual([fired + 300]))
