import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../model/settings.js'
import { paceOf, storyTest } from '../targets/promtool/story.js'
import { ruleGroups } from '../targets/rule-groups.js'
import { yaml } from '../targets/yaml.js'
import type { Run } from './plan.js'

/** A run in its own test file, so that what promtool says of the file is said of the run. */
export interface RunFile {
  readonly run: Run
  /** The file's name in the folder where all are. */
  readonly file: string
}

/** Writes what runs need into a folder: the rules of each subject once, and a test file per run. */
export const writeRuns = async (
  folder: string,
  runs: readonly Run[],
  settings: Settings,
): Promise<readonly RunFile[]> => {
  await mkdir(folder, { recursive: true })
  const slices = new Map(runs.map(({ subject, groups }) => [subject, groups]))
  const rules = [...slices].map(([subject, groups]) =>
    writeFile(join(folder, rulesOf(subject)), yaml({ groups: ruleGroups(groups, settings) })),
  )
  const files = runs.map((run, i) => ({ run, file: `${String(i).padStart(4, '0')}-${run.subject}.test.yaml` }))
  const tests = files.map(({ run, file }) => writeFile(join(folder, file), testFile(run, settings)))
  await Promise.all([...rules, ...tests])
  return files
}

/** Writes one run with its own rules into a folder that is there; the test file's name. */
export const writeRun = async (folder: string, name: string, run: Run, settings: Settings): Promise<string> => {
  const file = `${name}.test.yaml`
  await writeFile(join(folder, rulesOf(name)), yaml({ groups: ruleGroups(run.groups, settings) }))
  await writeFile(join(folder, file), testFile({ ...run, subject: name }, settings))
  return file
}

const rulesOf = (subject: string): string => `${subject}.rules.yaml`

const testFile = ({ subject, story, groups }: Run, settings: Settings): string =>
  yaml({
    rule_files: [rulesOf(subject)],
    evaluation_interval: `${paceOf(story)}s`,
    group_eval_order: groups.map(({ name }) => name),
    tests: [storyTest(story, groups, settings)],
  })
