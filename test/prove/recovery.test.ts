import { expect, it } from 'vitest'
import { type AlertCase, fires, given } from '../../src/model/case.js'
import { KubePersistentVolumeErrors as alert } from '../../src/packs/storage/alerts/KubePersistentVolumeErrors.js'
import { recovery } from '../../src/prove/battery/recovery.js'
import { sliceOf } from '../../src/targets/promtool/slice.js'
import { provedBundle as bundle } from '../support/proofs.js'

// It looks back two minutes, and goes on for five.
const story: AlertCase = {
  alert,
  tells: 'A volume fails',
  given: [
    given('kube_persistentvolume_status_phase', { persistentvolume: 'a', phase: 'Failed' }, { '0m': 0, '5m': 1 }),
  ],
  expect: [fires('10m', { severity: 'critical', on: { persistentvolume: 'a' } })],
}

const overAt = (told: AlertCase) =>
  recovery(told, { groups: sliceOf(bundle, told), settings: bundle.settings }).map(({ expect }) => expect.at(-1)?.at)

it('is over when nothing is remembered any more', () => expect(overAt(story)).toEqual(['1050s']))

it('is over as soon as the story says', () => expect(overAt({ ...story, recoversIn: '6m' })).toEqual(['990s']))

it('is looked for at an evaluation', () =>
  expect(overAt({ ...story, evaluatedEvery: '5m', recoversIn: '6m' })).toEqual(['1200s']))
