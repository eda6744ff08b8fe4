import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestName, manifestOf, printManifest } from '../../src/output/manifest.js'
import { filesIn } from '../../src/output/tree.js'

/** What a build of these files would write, its manifest included. */
export const build = (contents: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const files = Object.entries(contents).map(([path, content]) => ({ path, content, source: 'test', metrics: [] }))
  return new Map([...Object.entries(contents), [manifestName, printManifest(manifestOf(files))]])
}

/** A build that differs from every other round's in each file, and writes another file each round. */
export const round = (n: number): ReadonlyMap<string, string> =>
  build({ 'a.yaml': `${n}`, 'rules/b.yaml': `${n}`, 'rules/deep/c.yaml': `${n}`, [`only/${n}.yaml`]: `${n}` })

/** A folder as a set of files, to be held against a build. */
export const present = (dir: string): ReadonlyMap<string, string> =>
  new Map(filesIn(dir).map((path) => [path, readFileSync(join(dir, path), 'utf8')]))

/** Which round stands in a folder, whole; undefined for anything else. */
export const roundIn = (dir: string): number | undefined => {
  const files = present(dir)
  const n = Number(files.get('a.yaml'))
  const whole = round(n)
  const same = files.size === whole.size && [...whole].every(([path, content]) => files.get(path) === content)
  return same ? n : undefined
}
