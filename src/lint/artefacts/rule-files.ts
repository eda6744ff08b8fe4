import { parse } from 'yaml'
import type { OutputFile } from '../../targets/target.js'

/** A rule as it stands in a file. */
export interface WrittenRule {
  readonly alert?: string
  readonly record?: string
  readonly labels?: Readonly<Record<string, string>>
}

interface WrittenGroup {
  readonly name: string
  readonly rules: readonly WrittenRule[]
}

/** The groups of the plain rule files among some files, with the path of each. */
export const groupsIn = (
  files: readonly OutputFile[],
): readonly { readonly path: string; readonly group: WrittenGroup }[] =>
  files
    .filter(({ path }) => path.startsWith('prometheus/rules/'))
    .flatMap(({ path, content }) =>
      (parse(content) as { readonly groups: readonly WrittenGroup[] }).groups.map((group) => ({ path, group })),
    )
