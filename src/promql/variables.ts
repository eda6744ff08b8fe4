import { type Position, positionAfter } from './position.js'

// `$name`, `${name}`, `${name.field}`, `${name:format:argument}`, `[[name]]`, `[[name:format]]`.
const variable = /\$\{\w+(?:[.:][^{}]*)?\}|\$\w+|\[\[\w+(?::\w+)?\]\]/g

/**
 * The PromQL of a panel with Grafana's variables replaced by stand-ins of the same length, so that it parses and the
 * positions of what is found in it hold for the original. A variable stands for a duration in brackets and after
 * `offset`, for text in a string, for a name in a list of labels, as part of a name or before `{` and `[`, and for a
 * number elsewhere. `$1` in a replacement of `label_replace` is replaced like any text.
 */
export const withStandIns = (query: string): string => {
  let done = ''
  let at = 0
  for (const found of query.matchAll(variable)) {
    done += query.slice(at, found.index)
    at = found.index + found[0].length
    done += standIn(found[0].length, positionAfter(done), done.at(-1) ?? '', query.slice(at))
  }
  return done + query.slice(at)
}

const standIn = (length: number, position: Position, before: string, after: string): string => {
  // A number of a unit that is written out, as in `[${minutes}m]`, or a whole duration.
  if (position === 'duration') return /^[a-z]/.test(after) ? '1'.repeat(length) : `${'1'.repeat(length - 1)}s`
  const named = /[\w:]/.test(before) || /^(?:[\w:{[]|\$)/.test(after)
  return (position === 'operand' && !named ? '1' : 'v').repeat(length)
}
