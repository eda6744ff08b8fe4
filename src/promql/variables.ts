/**
 * PromQL of a panel with Grafana's variables replaced by stand-ins of the same length, so that it parses and the
 * positions of what is found in it hold for the original. A variable stands for a duration in brackets and after
 * `offset`, for text in a string, and for a number elsewhere.
 */
export const withStandIns = (query: string): string =>
  query.replace(variable, (found, at: number) => standIn(found.length, query.slice(0, at)))

// `$name`, `${name}`, `${name:format}`, `[[name]]`.
const variable = /\$\{\w+(?::\w+)?\}|\$\w+|\[\[\w+(?::\w+)?\]\]/g

const standIn = (length: number, before: string): string => {
  if (inString(before)) return 'v'.repeat(length)
  return inDuration(before) ? `${'1'.repeat(length - 1)}s` : '1'.repeat(length)
}

const inString = (before: string): boolean => (before.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1

const inDuration = (before: string): boolean => /(?:\[[^\]"]*|\boffset\s+-?\s*)$/.test(before)
