import { describe, expect, it } from 'vitest'
import { type AlertCase, type Case, quiet } from '../../../src/model/case.js'
import { KubePersistentVolumeErrors as alert } from '../../../src/packs/storage/alerts/KubePersistentVolumeErrors.js'
import { promtoolTests } from '../../../src/targets/promtool-tests.js'
import { provedBundle as bundle } from '../../support/proofs.js'

const story: AlertCase = { alert, tells: 'All is well', given: [], expect: [quiet('25m')] }
const file = (...stories: readonly Case[]) =>
  promtoolTests.emit({ ...bundle, cases: stories.map((one) => ({ ...one, pack: 'storage' })) })[0]?.content

describe('how often a story is evaluated', () => {
  it('is 30 s where it does not say', () => expect(file(story)).toContain('evaluation_interval: 30s\n'))

  it('is what the story says, while its series have a sample each 30 s', () =>
    expect(file({ ...story, evaluatedEvery: '5m' })).toMatch(/evaluation_interval: 300s\n.*\n {4}interval: 30s\n/s))

  it('is the most often that one of a file needs', () =>
    expect(file({ ...story, evaluatedEvery: '5m' }, { ...story, evaluatedEvery: '1m' })).toContain(
      'evaluation_interval: 60s\n',
    ))

  it('a story that looks between two evaluations is refused', () =>
    expect(() => file({ ...story, evaluatedEvery: '10m' })).toThrow(
      new TypeError('"All is well" looks at 25m, between two evaluations'),
    ))
})
