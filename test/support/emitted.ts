import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Bundle } from '../../src/model/bundle.js'
import type { Case } from '../../src/model/case.js'
import type { Engine } from '../../src/prometheus/engine.js'
import { testRules } from '../../src/prometheus/promtool.js'
import type { Outcome } from '../../src/prometheus/run.js'
import { endOf } from '../../src/prove/battery/times.js'
import { prometheusRules } from '../../src/targets/prometheus-rules.js'
import { paceOf } from '../../src/targets/promtool/story.js'
import { promtoolTests } from '../../src/targets/promtool-tests.js'

/** Builds rule files and their tests, and runs the tests on them; what did not pass. */
export const emittedFailures = async (bundle: Bundle, engine: Engine): Promise<readonly Outcome[]> => {
  const tests = promtoolTests.emit(bundle)
  const folder = mkdtempSync(join(tmpdir(), 'mangru-emitted-'))
  try {
    for (const { path, content } of [...prometheusRules.emit(bundle), ...tests]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const paths = tests.map(({ path }) => path)
    return (await testRules(engine, paths, folder)).filter(({ code }) => code !== 0)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type BundleCase = Bundle['cases'][number]

const evaluations = (story: Case): number => endOf(story) / paceOf(story)

/** The story that is told soonest of those that have the same of something, such as a pack or a subject. */
export const soonestOf = (by: (story: BundleCase) => string, stories: readonly BundleCase[]): readonly BundleCase[] => {
  const sorted = stories.toSorted((a, b) => evaluations(a) - evaluations(b))
  return sorted.filter((story, i) => sorted.findIndex((one) => by(one) === by(story)) === i)
}
