import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The places beside an output folder that a write uses; they are gone when it has ended. */
export const beside = (dir: string) => {
  const place = (suffix: string) => join(dirname(dir), `.${basename(dir)}.mangru-${suffix}`)
  return { next: place('next'), last: place('last'), lock: place('lock') }
}

/**
 * Removes what an interrupted write left beside an output folder. Where the system cannot exchange two folders, an
 * interruption just between two renames leaves the output itself there: it is put in its place.
 */
export const recover = (dir: string): void => {
  const { next, last } = beside(dir)
  // Only between the two renames is the folder gone, and then the next one is complete.
  if (!existsSync(dir) && existsSync(last)) renameSync(existsSync(next) ? next : last, dir)
  discard(next)
  discard(last)
}

/** Removes what nobody needs any more. What cannot be removed harms nobody, and is no reason to call a build failed. */
export const discard = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {}
}
