import { join } from 'node:path'
import type { Finding } from '../core/finding.js'
import { type Change, changes } from './changes.js'
import { textAt } from './tree.js'

/** A finding for each file of a folder that is not as a build would write it now. */
export const drift = (dir: string, files: ReadonlyMap<string, string>): readonly Finding[] =>
  changes(dir, files).map((change) => ({
    rule: 'drift',
    severity: 'error',
    where: { file: join(dir, change.path), path: change.path },
    message: messages[change.kind](firstDifference(dir, change, files)),
    help: 'Run the build, and commit what it writes.',
  }))

const messages: Readonly<Record<Change['kind'], (line: string) => string>> = {
  added: () => 'is not there, but a build writes it',
  changed: (line) => `differs from what a build writes, first in line ${line}`,
  removed: () => 'is there, but a build no longer writes it',
}

const firstDifference = (dir: string, { path }: Change, files: ReadonlyMap<string, string>): string => {
  const present = (textAt(join(dir, path)) ?? '').split('\n')
  const built = (files.get(path) ?? '').split('\n')
  const at = built.findIndex((line, i) => line !== present[i])
  const line = at === -1 ? built.length : at
  return `${line + 1}: "${present[line] ?? ''}" is "${built[line] ?? ''}" now`
}
