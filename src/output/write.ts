import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Finding, Findings } from '../core/finding.js'
import { changes } from './changes.js'
import { withLock } from './lock.js'
import { filesIn, isFolder, ownFiles, textAt } from './tree.js'

/** The places beside an output folder that a write uses; they are gone when it has ended. */
const besides = (dir: string) => {
  const beside = (suffix: string) => join(dirname(dir), `.${basename(dir)}.mangru-${suffix}`)
  return { next: beside('next'), last: beside('last'), lock: beside('lock') }
}

/**
 * Replaces what mangru wrote in a folder by these files, all at once: the whole new folder is made beside it, with
 * links to the files that are not mangru's, and then takes its place by two renames. An interruption leaves the old
 * folder or the new one; one just between the two renames leaves it beside, and the next run puts it in place.
 * Throws Findings, and changes nothing, when a file that is not mangru's is in the way or the disk refuses.
 */
export const replaceOutput = (folder: string, files: ReadonlyMap<string, string>): void => {
  const dir = resolve(folder)
  const { lock } = besides(dir)
  asFindings(dir, () => {
    mkdirSync(dirname(dir), { recursive: true })
    withLock(lock, () => {
      recover(dir)
      refuseForeign(dir, files)
      if (changes(dir, files).length > 0) swap(dir, files)
    })
  })
}

/** Puts an output folder in place that an interrupted write left beside its own. Does nothing otherwise. */
export const recover = (dir: string): void => {
  const { next, last } = besides(dir)
  // Only between the two renames is the folder gone, and then the next one is complete.
  if (!existsSync(dir) && existsSync(last)) renameSync(existsSync(next) ? next : last, dir)
  rmSync(next, { recursive: true, force: true })
  rmSync(last, { recursive: true, force: true })
}

const swap = (dir: string, files: ReadonlyMap<string, string>): void => {
  const { next, last } = besides(dir)
  try {
    stage(dir, next, files)
  } catch (fault) {
    rmSync(next, { recursive: true, force: true })
    throw fault
  }
  if (existsSync(dir)) renameSync(dir, last)
  renameSync(next, dir)
  rmSync(last, { recursive: true, force: true })
}

/** Makes the whole new folder: files that stay as they are, mangru's or not, are links to the old ones. */
const stage = (dir: string, next: string, files: ReadonlyMap<string, string>): void => {
  const own = new Set(ownFiles(dir))
  for (const path of filesIn(dir)) {
    if (!own.has(path) || files.get(path) === textAt(join(dir, path))) keep(join(dir, path), join(next, path))
  }
  for (const [path, content] of files) {
    const target = join(next, path)
    if (existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content, { flush: true })
  }
}

const keep = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true })
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else linkSync(from, to)
}

const refuseForeign = (dir: string, files: ReadonlyMap<string, string>): void => {
  if (existsSync(dir) && !isFolder(dir)) throw new Findings([foreign(dir, 'is not a folder')])
  const own = new Set(ownFiles(dir))
  const inTheWay = [...files].filter(([path, content]) => {
    const present = lstatSync(join(dir, path), { throwIfNoEntry: false })
    return present !== undefined && !own.has(path) && textAt(join(dir, path)) !== content
  })
  if (inTheWay.length > 0) {
    throw new Findings(inTheWay.map(([path]) => foreign(join(dir, path), 'is in the way, and mangru did not write it')))
  }
}

const foreign = (file: string, message: string): Finding => ({
  rule: 'foreign-file',
  severity: 'error',
  where: { file, path: 'output' },
  message,
  help: 'Move it, or choose another folder with --out.',
})

// A full disk or a missing permission is the user's to mend: its place and the system's word for it are enough.
const asFindings = (dir: string, work: () => void): void => {
  try {
    work()
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException
    if (fault instanceof Findings || code === undefined) throw fault
    throw new Findings([
      {
        rule: 'output-not-written',
        severity: 'error',
        where: { file: dir, path: 'output' },
        message: `the output could not be written and is as it was: ${message}`,
      },
    ])
  }
}
