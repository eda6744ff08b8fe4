import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn, foldersIn, ownFiles, textAt } from './tree.js'

/**
 * Makes the whole new output folder beside the old one. Files that stay as they are, mangru's or not, are links to the
 * old ones; folders in which mangru wrote nothing stay even when they are empty, and all keep their permissions.
 */
export const stage = (dir: string, next: string, files: ReadonlyMap<string, string>): void => {
  const own = ownFiles(dir)
  mkdirSync(next)
  for (const path of foldersIn(dir)) {
    if (!own.some((file) => file.startsWith(`${path}/`))) mkdirSync(join(next, path), { recursive: true })
  }
  for (const path of filesIn(dir)) {
    const stays = !own.includes(path) || files.get(path) === textAt(join(dir, path))
    if (stays) keep(join(dir, path), join(next, path))
  }
  for (const [path, content] of files) write(join(next, path), content)
  for (const path of ['', ...foldersIn(next)]) {
    if (existsSync(join(dir, path))) chmodSync(join(next, path), statSync(join(dir, path)).mode)
  }
}

const keep = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true })
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else linkSync(from, to)
}

const write = (file: string, content: string): void => {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content, { flush: true })
}
