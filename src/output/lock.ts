import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Findings } from '../core/finding.js'

/** Holds a lock file while something is done. A lock whose process is gone is taken over. Throws Findings if held. */
export const withLock = <T>(file: string, work: () => T): T => {
  take(file)
  try {
    return work()
  } finally {
    rmSync(file, { force: true })
  }
}

const take = (file: string): void => {
  if (tryTake(file)) return
  const holder = Number(readLock(file))
  if (isAlive(holder)) {
    throw new Findings([
      {
        rule: 'output-locked',
        severity: 'error',
        where: { file, path: 'output' },
        message: `another build (process ${holder}) is writing this output`,
        help: 'Wait for it to end, then run this one again.',
      },
    ])
  }
  rmSync(file, { force: true })
  if (!tryTake(file)) take(file)
}

const tryTake = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}

const readLock = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

// Signal 0 asks only whether the process is there; EPERM says that it is, and somebody else's.
const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
