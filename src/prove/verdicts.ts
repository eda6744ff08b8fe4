import type { Outcome } from '../prometheus/run.js'

/** What promtool says of a test file: nothing when its stories end as told, else what was expected and what came. */
export type Verdicts = ReadonlyMap<string, string | undefined>

// `Unit Testing:  x.yaml` in Prometheus 2, `Processing test file: x.yaml` in 3.
const heading = /^(?:Unit Testing|Processing test file): +(.+)$/

/**
 * The verdict on each file, by its name as it was given. Files are named on stdout, with SUCCESS or nothing after;
 * what failed stands on stderr, one block per file in the same order.
 */
export const verdictsIn = ({ stdout, stderr }: Outcome): Verdicts => {
  const blocks = stderr.split(/^ {2}FAILED:\n/m).slice(1)
  const files: string[] = []
  const passed = new Set<string>()
  for (const line of stdout.split('\n')) {
    const file = heading.exec(line)?.[1]
    if (file !== undefined) files.push(file)
    else if (line.trim() === 'SUCCESS') passed.add(files.at(-1) ?? '')
  }
  const failed = files.filter((file) => !passed.has(file))
  return new Map(
    files.map((file) => [
      file,
      passed.has(file) ? undefined : (blocks[failed.indexOf(file)]?.trim() ?? 'no reason given'),
    ]),
  )
}
