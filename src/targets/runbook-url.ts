import type { Alert } from '../model/alert.js'
import type { Settings } from '../model/settings.js'

/** The link to an alert's runbook, under the address where the output's folder of runbooks is published. */
export const runbookUrl = ({ name }: Alert, { language }: Settings, base: string): string =>
  `${base}/${language}/${name}.md`
