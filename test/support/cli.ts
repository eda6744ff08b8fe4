import { mangru } from '../../src/cli/program.js'
import { paintFor } from '../../src/cli/terminal.js'

/** What a run of mangru left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
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
