import { existsSync, readFileSync } from 'node:fs'
import type { Language } from '../core/text.js'
import type { Alert } from '../model/alert.js'

// Beside src/ in the repository, and beside dist/ in the package.
const templates = new URL('../../templates/runbooks/', import.meta.url)

/** The prose of an alert's runbook: the alert's own where it names a folder, else mangru's; undefined without one. */
export const runbookProse = ({ name, runbooks }: Alert, language: Language): string | undefined => {
  const file = new URL(`${language}/${name}.md`, runbooks ?? templates)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
