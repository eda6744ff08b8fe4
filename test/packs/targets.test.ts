import { expect, test } from 'vitest'
import type { JobName } from '../../src/catalog/jobs.js'
import type { Condition } from '../../src/model/condition.js'
import { watchedOneByOne } from '../../src/packs/monitoring/signals/targets.js'
import { watchedAsAWhole } from '../../src/packs/monitoring/signals/told-elsewhere.js'
import { packs } from '../support/proofs.js'

const missed = (condition: Condition): readonly JobName[] => {
  if (condition.op === 'missing') return [condition.job]
  return 'of' in condition ? [condition.of].flat().flatMap(missed) : []
}

test('TargetDown leaves a job of which nothing answers to the alert that says so', () => {
  const tiers = packs.flatMap(({ alerts }) => alerts.flatMap((alert) => Object.values(alert.tiers)))
  const told = new Set(tiers.flatMap(({ when }) => missed(when)))
  expect([...told].filter((job) => !watchedOneByOne.includes(job)).sort()).toEqual([...watchedAsAWhole].sort())
})
