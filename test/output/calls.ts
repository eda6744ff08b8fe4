import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

type Call = (...args: unknown[]) => unknown

/** The calls by which an output is written, and those that only look. */
export const writing = [
  'chmodSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'writeFileSync',
] as const
export const looking = ['existsSync', 'lstatSync', 'readFileSync', 'readdirSync', 'readlinkSync', 'statSync'] as const

/** Does something before each of these calls of `node:fs`, which counts from 1. Returns what undoes it. */
export const beforeCalls = (names: readonly (keyof typeof fs)[], before: (nth: number) => void): (() => void) => {
  const originals = names.map((name) => [name, fs[name] as Call] as const)
  const replaceable = fs as unknown as Record<string, Call>
  let count = 0
  for (const [name, original] of originals) {
    replaceable[name] = (...args) => {
      before(++count)
      return original(...args)
    }
  }
  syncBuiltinESMExports()
  return () => {
    for (const [name, original] of originals) replaceable[name] = original
    syncBuiltinESMExports()
  }
}
