import type { Finding } from '../../core/finding.js'
import type { Outcome } from '../outcome.js'

/** For GitHub Actions: findings as workflow commands, which annotate the lines of a pull request. */
export const renderGithub = ({ findings, summary }: Outcome): string =>
  [...findings.map(command), ...(summary ? [summary] : [])].map((line) => `${line}\n`).join('')

const command = ({ rule, severity, where, message, help, excerpt }: Finding): string => {
  const { file, line, column: col, path } = where
  const properties = Object.entries({ file, line, col, title: [rule, path].filter(Boolean).join(': ') })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${property(String(value))}`]))
    .join(',')
  return `::${severity} ${properties}::${data([message, excerpt, help].filter(Boolean).join('\n'))}`
}

// Source: GitHub Actions, workflow commands; the toolkit escapes values this way.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
