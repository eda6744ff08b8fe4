import { byCodePoint } from '../core/compare.js'
import type { Language } from '../core/text.js'
import { type Alert, situations } from '../model/alert.js'
import { runbookLink } from './runbook-link.js'
import { runbookWords } from './runbook-words.js'

/** The index of runbooks, by situation with what each alert says, and by component. */
export const runbookIndex = (
  alerts: readonly Alert[],
  readable: (alert: Alert) => string,
  language: Language,
): string => {
  const words = runbookWords[language]
  const sections = situations.flatMap((situation) => {
    const here = alerts.filter((alert) => alert.situation === situation)
    if (here.length === 0) return []
    const lines = here.map((alert) => `- ${runbookLink(alert.name)}: ${readable(alert)}`)
    return [`## ${words.situations[situation]}\n\n${lines.join('\n')}`]
  })
  const components = [...new Set(alerts.map(({ component }) => component))].sort(byCodePoint).map((component) => {
    const here = alerts.filter((alert) => alert.component === component)
    return `- ${component}: ${here.map(({ name }) => runbookLink(name)).join(', ')}`
  })
  const byComponent = `## ${words.byComponent}\n\n${components.join('\n')}`
  return `${[`# ${words.title}`, ...sections, byComponent].join('\n\n')}\n`
}
