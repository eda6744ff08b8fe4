import { existsSync, lstatSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { type Finding, Findings } from '../core/finding.js'
import { isFolder, ownFiles, textAt } from './tree.js'

/** Throws Findings for a folder that can be no output folder: it is replaced as a whole, so it must be of its own. */
export const refuseShared = (dir: string): void => {
  if (existsSync(dir) && !isFolder(dir)) throw new Findings([foreign(dir, 'is not a folder')])
  if (existsSync(join(dir, '.git')) || contains(dir, process.cwd())) {
    throw new Findings([foreign(dir, 'holds more than output, and would be replaced as a whole')])
  }
}

/** Throws Findings where writing these files would overwrite what mangru did not write. */
export const refuseForeign = (dir: string, files: ReadonlyMap<string, string>): void => {
  const own = new Set(ownFiles(dir))
  const inTheWay = [...files].filter(([path, content]) => {
    const present = lstatSync(join(dir, path), { throwIfNoEntry: false })
    return present !== undefined && !own.has(path) && textAt(join(dir, path)) !== content
  })
  if (inTheWay.length > 0) {
    throw new Findings(inTheWay.map(([path]) => foreign(join(dir, path), 'is in the way, and mangru did not write it')))
  }
}

const contains = (dir: string, path: string): boolean => {
  const inside = relative(dir, path)
  return !isAbsolute(inside) && inside.split(sep)[0] !== '..'
}

const foreign = (file: string, message: string): Finding => ({
  rule: 'foreign-file',
  severity: 'error',
  where: { file, path: 'output' },
  message,
  help: 'Move it, or choose another folder with --out.',
})
