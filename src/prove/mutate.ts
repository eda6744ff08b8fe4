import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../core/finding.js'
import { lintBundle } from '../lint/lint.js'
import type { AlertRule, Bundle, RecordRule, RuleGroup } from '../model/bundle.js'
import type { Survivor } from '../model/survivor.js'
import type { Engine } from '../prometheus/engine.js'
import { testRules } from '../prometheus/promtool.js'
import { endOf } from './battery/times.js'
import { neighbours } from './mutants/neighbours.js'
import { mutantsOf, type RuleMutant } from './mutants/rules.js'
import { plan, type Run } from './plan.js'
import { writeRun } from './run-files.js'
import { verdictsIn } from './verdicts.js'

/** What became of the mutants of an alert or a record. */
export interface Mutated {
  readonly subject: string
  readonly killed: number
  /** Those that every story of the subject takes for the original. */
  readonly alive: readonly string[]
}

/** What mutants are held against. */
interface Proof {
  readonly runs: readonly Run[]
  readonly bundle: Bundle
  readonly promtool: Engine
}

/**
 * Makes every small mistake in the rules of a pack, one at a time, and sees whether lint or a story notices: as
 * written, with a lost scrape, or told beside another one. A mutant dies at the first that does; stories are told
 * shortest first. Yields one alert or record after the other, for it takes minutes.
 */
export async function* mutate(bundle: Bundle, pack: string, promtool: Engine): AsyncGenerator<Mutated> {
  const { runs } = plan(bundle)
  const rules = bundle.groups.filter((group) => group.pack === pack).flatMap((group) => group.rules)
  for (const subject of new Set(rules.map(nameOf))) {
    const mutants = rules.filter((rule) => nameOf(rule) === subject).flatMap(mutantsOf)
    const alive = await survivors(mutants, subject, { runs, bundle, promtool })
    const changes = [...new Set(alive.map(({ change }) => change))]
    yield { subject, killed: mutants.length - alive.length, alive: changes }
  }
}

const nameOf = (rule: RecordRule | AlertRule): string => (rule.kind === 'alert' ? rule.alert.name : rule.signal.name)

/** How many stories about readers of a record are told: one that none of the shortest notices, none will. */
const readersTold = 8

interface Runs {
  /** The subject's own stories as written, the short ones first. */
  readonly own: readonly Run[]
  /** Those of alerts that read it. */
  readonly readers: readonly Run[]
  /** Its own with a lost scrape, which is what look-backs are for. */
  readonly lost: readonly Run[]
}

const runsAbout = (subject: string, runs: readonly Run[]): Runs => {
  const loads = ({ groups }: Run) => groups.some(({ rules }) => rules.some((rule) => nameOf(rule) === subject))
  const sorted = runs.filter(loads).toSorted((a, b) => endOf(a.story) - endOf(b.story))
  const written = sorted.filter(({ variation }) => variation === undefined)
  return {
    own: written.filter((run) => run.subject === subject),
    readers: written.filter((run) => run.subject !== subject).slice(0, readersTold),
    lost: sorted.filter((run) => run.variation === 'lost-scrape' && run.subject === subject),
  }
}

/** Those of a subject's mutants that nothing notices. */
const survivors = async (
  mutants: readonly RuleMutant[],
  subject: string,
  proof: Proof,
): Promise<readonly RuleMutant[]> => {
  const { own, readers, lost } = runsAbout(subject, proof.runs)
  const acceptable = mutants.filter((mutant) => !isRefused(mutant, proof.bundle))
  const alive = await survivorsOfAll([...own, ...readers], acceptable, proof)
  const left = []
  for (const [special, some] of specialRuns(alive, own, lost))
    left.push(...(await survivorsOfAll(special, some, proof)))
  return left
}

/** What else may notice mutants of a kind: a lost scrape those that look back too little, a neighbour the blind ones. */
const specialRuns = (
  mutants: readonly RuleMutant[],
  own: readonly Run[],
  lost: readonly Run[],
): readonly (readonly [readonly Run[], readonly RuleMutant[]])[] => {
  const labels = [...new Set(mutants.flatMap(({ blindTo }) => blindTo ?? []))]
  return [
    [[], mutants.filter(({ forgets, blindTo }) => !forgets && blindTo === undefined)],
    [lost, mutants.filter(({ forgets }) => forgets)],
    ...labels.map((label) => [neighbours(own, label), mutants.filter(({ blindTo }) => blindTo === label)] as const),
  ]
}

const survivorsOfAll = async (
  runs: readonly Run[],
  mutants: readonly RuleMutant[],
  proof: Proof,
): Promise<readonly RuleMutant[]> => {
  let alive = mutants
  for (const run of runs) {
    if (alive.length === 0) break
    alive = await survivorsOf(run, alive, proof)
  }
  return alive
}

/** Those mutants with which a story ends as told. */
const survivorsOf = async (
  run: Run,
  mutants: readonly RuleMutant[],
  { bundle, promtool }: Proof,
): Promise<readonly RuleMutant[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'mangru-mutate-'))
  try {
    const original = await writeRun(folder, 'original', run, bundle.settings)
    const files = await Promise.all(
      mutants.map((mutant, i) =>
        writeRun(folder, `${i}`, { ...run, groups: withMutant(run.groups, mutant) }, bundle.settings),
      ),
    )
    const outcomes = await testRules(promtool, [original, ...files], folder)
    const verdicts = new Map(outcomes.flatMap((outcome) => [...verdictsIn(outcome)]))
    const endsAsTold = (file = '') => verdicts.has(file) && verdicts.get(file) === undefined
    // Two stories about one cluster's total do not stand side by side: they tell nothing about a mutant.
    if (!endsAsTold(original)) return mutants
    // A mutant that promtool does not even get to, because its rule does not load, is dead.
    return mutants.filter((_, i) => endsAsTold(files[i]))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const withMutant = (groups: readonly RuleGroup[], { original, rule }: RuleMutant): readonly RuleGroup[] =>
  groups.map((group) => ({ ...group, rules: group.rules.map((one) => (one === original ? rule : one)) }))

/** Whether lint finds in a mutant what it does not find in the original. */
const isRefused = (mutant: RuleMutant, bundle: Bundle): boolean => {
  const errorsOf = (rule: RecordRule | AlertRule) =>
    lintBundle({ ...bundle, signals: [], dashboards: [], inhibitions: [], groups: [groupOf(rule)] })
      .filter(({ severity }) => severity === 'error')
      .map(({ rule: name, message }) => `${name} ${message}`)
  const before = errorsOf(mutant.original)
  return errorsOf(mutant.rule).some((error) => !before.includes(error))
}

const groupOf = (rule: RecordRule | AlertRule): RuleGroup => ({ name: 'mutant', pack: 'mutant', rules: [rule] })

/** A finding for each mutant that lives without a reason, and for each reason whose mutant died. */
export const unexplained = (mutated: readonly Mutated[], reasons: readonly Survivor[]): readonly Finding[] => {
  const survived = mutated.flatMap(({ subject, alive }) => alive.map((change) => ({ subject, change })))
  const same = (a: { subject: string; change: string }) => (b: { subject: string; change: string }) =>
    a.subject === b.subject && a.change === b.change
  return [
    ...survived
      .filter((one) => !reasons.some(same(one)))
      .map(({ subject, change }) =>
        finding(subject, `no story notices the mutant "${change}"`, 'Tell one that does, or why none can.'),
      ),
    ...reasons
      .filter((one) => mutated.some(({ subject }) => subject === one.subject) && !survived.some(same(one)))
      .map(({ subject, change }) => finding(subject, `the mutant "${change}" is dead`, 'Take its reason out.')),
  ]
}

const finding = (subject: string, message: string, help: string): Finding => ({
  rule: 'mutant',
  severity: 'error',
  where: { path: subject },
  message,
  help,
})
