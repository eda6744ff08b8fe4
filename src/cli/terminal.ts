import { relative } from 'node:path'
import pc from 'picocolors'

/** Where a command runs and what it writes to. */
export interface Terminal {
  readonly cwd: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly paint: Paint
}

export type Paint = ReturnType<typeof pc.createColors>

/** Colours on a terminal, unless NO_COLOR asks for none. */
export const paintFor = (
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint => pc.createColors(stream.isTTY === true && !env.NO_COLOR)

/** A path as somebody in a folder would write it. */
export const shownPath = (cwd: string, path: string): string => relative(cwd, path) || '.'
