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
import { subjectOf } from '../../src/targets/promtool/slice.js'
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

const evaluations = (story: Case): number => endOf(story) / paceOf(story)

/** The story of each alert and record that is told soonest. */
export const shortestOfEach = (stories: Bundle['cases']): Bundle['cases'] => {
  const sorted = stories.toSorted((a, b) => evaluations(a) - evaluations(b))
  return sorted.filter((story, i) => sorted.findIndex((one) => subjectOf(one) === subjectOf(story)) === i)
}
