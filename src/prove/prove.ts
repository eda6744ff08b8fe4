import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../core/finding.js'
import type { Bundle } from '../model/bundle.js'
import type { Settings } from '../model/settings.js'
import type { Engine } from '../prometheus/engine.js'
import { testRules } from '../prometheus/promtool.js'
import { type Plan, plan, type Run, type Skipped } from './plan.js'
import { writeRuns } from './run-files.js'
import { type Verdicts, verdictsIn } from './verdicts.js'

/** What was proved of an alert or a record: how many stories, and how often each variation of them was run. */
export interface Proved {
  readonly subject: string
  readonly stories: number
  readonly variations: Readonly<Record<string, number>>
}

export interface Proof {
  readonly proved: readonly Proved[]
  readonly skipped: readonly Skipped[]
  /** One for every story that does not end as told, with what was expected and what came. */
  readonly findings: readonly Finding[]
}

/** Runs every story of a bundle, as written and in its variations, each with only the rules that it needs. */
export const prove = async (bundle: Bundle, promtool: Engine): Promise<Proof> => proofOf(plan(bundle), bundle, promtool)

/** The same as written alone, which takes a tenth of the time. */
export const proveAsWritten = async (bundle: Bundle, promtool: Engine): Promise<Proof> => {
  const { runs, skipped } = plan(bundle)
  return proofOf({ runs: runs.filter(({ variation }) => variation === undefined), skipped }, bundle, promtool)
}

const proofOf = async ({ runs, skipped }: Plan, bundle: Bundle, promtool: Engine): Promise<Proof> => ({
  proved: provedBy(runs),
  skipped,
  findings: await findingsOf(runs, bundle.settings, promtool),
})

/** Runs stories, and returns a finding for each that does not end as told. */
const findingsOf = async (runs: readonly Run[], settings: Settings, promtool: Engine): Promise<readonly Finding[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'mangru-prove-'))
  try {
    const files = await writeRuns(folder, runs, settings)
    const outcomes = await testRules(
      promtool,
      files.map(({ file }) => file),
      folder,
    )
    const verdicts: Verdicts = new Map(outcomes.flatMap((outcome) => [...verdictsIn(outcome)]))
    const unsaid = outcomes.map(({ stderr }) => stderr.trim()).join('\n')
    return files.flatMap(({ run, file }) => {
      const said = verdicts.has(file) ? verdicts.get(file) : `promtool did not get to this story: ${unsaid}`
      return said === undefined ? [] : [endsOtherwise(run, said, promtool)]
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

const endsOtherwise = ({ subject, story, variation }: Run, said: string, { program, version }: Engine): Finding => ({
  rule: variation ?? 'story',
  severity: 'error',
  where: { path: `${'alert' in story ? 'alert' : 'signal'} ${subject}` },
  message: `"${story.tells}" ends otherwise on ${program} ${version}`,
  excerpt: said,
})

const provedBy = (runs: readonly Run[]): readonly Proved[] =>
  [...new Set(runs.map(({ subject }) => subject))].map((subject) => {
    const own = runs.filter((run) => run.subject === subject)
    const varied = own.flatMap(({ variation }) => variation ?? [])
    return {
      subject,
      stories: own.length - varied.length,
      variations: Object.fromEntries(
        [...new Set(varied)].map((variation) => [variation, varied.filter((other) => other === variation).length]),
      ),
    }
  })
