import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { byCodePoint } from '../core/compare.js'
import { listedPaths, manifestName } from './manifest.js'

/** The paths of everything in a folder that is not itself a folder, relative to it, sorted; none if it is not there. */
export const filesIn = (dir: string): readonly string[] => pathsIn(dir, (entry) => !entry.isDirectory())

/** The paths of all folders in a folder, each before those in it. */
export const foldersIn = (dir: string): readonly string[] => pathsIn(dir, (entry) => entry.isDirectory())

const pathsIn = (dir: string, wanted: (entry: Dirent) => boolean): readonly string[] => {
  if (!isFolder(dir)) return []
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter(wanted)
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(byCodePoint)
}

/** Whether a path is a folder; a link to one is not. */
export const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** A file's text, or undefined where there is none. */
export const textAt = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** The files of a folder that a build of mangru wrote, by the manifest that lies in it. */
export const ownFiles = (dir: string): readonly string[] => {
  const listed = listedPaths(textAt(join(dir, manifestName)))
  return listed.length === 0 ? [] : [...listed, manifestName]
}
