import type { Finding, Place } from '../../core/finding.js'
import type { Change } from '../../output/changes.js'
import type { Outcome } from '../outcome.js'
import type { Paint } from '../terminal.js'

/** For people: each finding with its place, what mends it, and the line where it stands. */
export const renderText = ({ findings, changes = [], summary }: Outcome, paint: Paint): string =>
  [
    ...findings.map((finding) => `${findingText(finding, paint)}\n`),
    ...changes.map((change) => changeText(change, paint)),
    ...(summary ? [summary] : []),
  ]
    .map((line) => `${line}\n`)
    .join('')

const findingText = ({ rule, severity, where, message, help, excerpt }: Finding, paint: Paint): string => {
  const severityText = severity === 'error' ? paint.red(severity) : paint.yellow(severity)
  return [
    `${severityText} ${paint.bold(placeText(where))} ${paint.dim(`(${rule})`)}`,
    indent(message),
    ...(excerpt ? ['', indent(paint.dim(excerpt), '    ')] : []),
    ...(help ? [...(excerpt ? [''] : []), indent(paint.cyan(help))] : []),
  ].join('\n')
}

/** `mangru.config.yaml:3:5 limits.x`, as much of it as is known. */
const placeText = ({ file, line, column, path }: Place): string =>
  [[file, line, column].filter((part) => part !== undefined).join(':'), path === file ? '' : path]
    .filter(Boolean)
    .join(' ')

const indent = (text: string, by = '  '): string => text.replace(/^/gm, by)

const changeText = ({ kind, path }: Change, paint: Paint): string =>
  ({ added: paint.green, changed: paint.yellow, removed: paint.red })[kind](
    `${{ added: '+', changed: '~', removed: '-' }[kind]} ${path}`,
  )
