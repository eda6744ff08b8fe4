import { readdirSync, readlinkSync, renameSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Findings } from '../core/finding.js'
import { discard } from './beside.js'

/** Holds a lock while something is done. A lock whose process is gone is taken over. Throws Findings if it is held. */
export const withLock = <T>(lock: string, work: () => T): T => {
  take(lock)
  try {
    sweep(lock)
    return work()
  } finally {
    discard(lock)
  }
}

const take = (lock: string): void => {
  while (!tryTake(lock)) {
    const holder = holderOf(lock)
    if (holder === undefined) continue
    if (isAlive(holder)) throw held(lock, holder)
    clear(lock)
  }
}

/** The lock is a link to the holder's process id: unlike a file, it appears in one step with what it says. */
const tryTake = (lock: string): boolean => {
  try {
    symlinkSync(String(process.pid), lock, 'junction')
    return true
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false
    throw fault
  }
}

/** Takes a dead process's lock away. Whoever took it over meanwhile gets it back: only one can move it. */
const clear = (lock: string): void => {
  const aside = `${lock}-${process.pid}`
  try {
    renameSync(lock, aside)
    const holder = holderOf(aside)
    if (holder !== undefined && isAlive(holder)) symlinkSync(String(holder), lock, 'junction')
  } catch (fault) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(fault))) throw fault
  } finally {
    discard(aside)
  }
}

/** Locks that a process was killed over while it took them away. */
const sweep = (lock: string): void => {
  const prefix = `${basename(lock)}-`
  for (const name of readdirSync(dirname(lock)).filter((other) => other.startsWith(prefix))) {
    if (!isAlive(Number(name.slice(prefix.length)))) discard(join(dirname(lock), name))
  }
}

const held = (lock: string, holder: number): Findings =>
  new Findings([
    {
      rule: 'output-locked',
      severity: 'error',
      where: { file: lock, path: 'output' },
      message: `another build (process ${holder}) is writing this output`,
      help: 'Wait for it to end, then run this one again.',
    },
  ])

/** Who holds a lock; undefined once it is released. */
const holderOf = (lock: string): number | undefined => {
  try {
    return Number(basename(readlinkSync(lock)))
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return undefined
    throw fault
  }
}

// Signal 0 asks only whether the process is there; EPERM says that it is, and somebody else's. A lock of this very
// process was not released by an earlier write, and holds nothing.
const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return codeOf(fault) === 'EPERM'
  }
}

const codeOf = (fault: unknown): string => (fault as NodeJS.ErrnoException).code ?? ''
