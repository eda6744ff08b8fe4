import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mangru } from '../../src/cli/program.js'
import { paintFor } from '../../src/cli/terminal.js'

/** What a run of mangru left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A new folder with these files. */
export const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'mangru-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Runs mangru in a folder, as its executable does, without colours. */
export const runIn = async (cwd: string, ...args: readonly string[]): Promise<Ran> => {
  const written = { out: '', err: '' }
  const code = await mangru(args, {
    cwd,
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    paint: paintFor({}, {}),
  })
  return { code, ...written }
}
