import type { Outcome } from '../outcome.js'
import type { Paint } from '../terminal.js'
import { renderGithub } from './github.js'
import { renderJson } from './json.js'
import { renderText } from './text.js'

/** The ways in which an outcome is written, by the name that --format takes. */
export const formats = { text: renderText, json: renderJson, github: renderGithub } as const satisfies Readonly<
  Record<string, (outcome: Outcome, paint: Paint) => string>
>

export type Format = keyof typeof formats

export const formatNames = Object.keys(formats) as readonly Format[]
