import { join } from 'node:path'
import { byCodePoint } from '../core/compare.js'
import { ownFiles, textAt } from './tree.js'

/** What a write does to one file. */
export interface Change {
  readonly path: string
  readonly kind: 'added' | 'changed' | 'removed'
}

/** What writing some files into a folder would change, sorted by path. */
export const changes = (dir: string, files: ReadonlyMap<string, string>): readonly Change[] => {
  const written = [...files].flatMap(([path, content]): readonly Change[] => {
    const present = textAt(join(dir, path))
    if (present === content) return []
    return [{ path, kind: present === undefined ? 'added' : 'changed' }]
  })
  const removed = ownFiles(dir)
    .filter((path) => !files.has(path) && textAt(join(dir, path)) !== undefined)
    .map((path): Change => ({ path, kind: 'removed' }))
  return [...written, ...removed].sort((a, b) => byCodePoint(a.path, b.path))
}
