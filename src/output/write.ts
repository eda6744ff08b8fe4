import { existsSync, mkdirSync, realpathSync, renameSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Findings } from '../core/finding.js'
import { beside, discard, recover } from './beside.js'
import { changes } from './changes.js'
import { exchange } from './exchange.js'
import { refuseForeign, refuseShared } from './foreign.js'
import { withLock } from './lock.js'
import { stage } from './stage.js'

/**
 * Replaces what mangru wrote in a folder by these files, all at once: the whole new folder is made beside it, with
 * links to the files that are not mangru's, and the two are exchanged in one step. Killed at any moment, the folder is
 * the old one or the new one. Throws Findings, and changes nothing, when a file that is not mangru's is in the way,
 * another build is writing, or the disk refuses.
 */
export const replaceOutput = (folder: string, files: ReadonlyMap<string, string>): void => {
  const dir = existsSync(folder) ? realpathSync(folder) : resolve(folder)
  asFindings(dir, () => {
    refuseShared(dir)
    mkdirSync(dirname(dir), { recursive: true })
    withLock(beside(dir).lock, () => {
      recover(dir)
      refuseForeign(dir, files)
      if (changes(dir, files).length > 0) replace(dir, files)
    })
  })
}

const replace = (dir: string, files: ReadonlyMap<string, string>): void => {
  const { next } = beside(dir)
  try {
    stage(dir, next, files)
    if (!existsSync(dir)) renameSync(next, dir)
    else if (!exchange(next, dir)) swap(dir)
  } finally {
    discard(next)
  }
}

/** Where the system cannot exchange two folders: two renames, and what an interruption leaves, the next build mends. */
const swap = (dir: string): void => {
  const { next, last } = beside(dir)
  renameSync(dir, last)
  try {
    renameSync(next, dir)
  } catch (fault) {
    renameSync(last, dir)
    throw fault
  }
  discard(last)
}

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
