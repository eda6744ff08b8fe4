/** A text as a PromQL string literal in double quotes. */
export const quote = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' }

// Go's escapes, which PromQL's strings share: octal, hexadecimal, Unicode, or one character.
const escapeSequence = /\\(?:([0-7]{3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs

/** The value of a PromQL string literal, in any of its three kinds of quotes. */
export const unquote = (literal: string): string => {
  const inner = literal.slice(1, -1)
  if (literal.startsWith('`')) return inner
  return inner.replace(escapeSequence, (_, octal, hex, short, long, single) => {
    if (octal) return String.fromCodePoint(Number.parseInt(octal, 8))
    const code = hex ?? short ?? long
    return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (escapes[single] ?? single)
  })
}

/** What Prometheus says against a string literal that the grammar took, or undefined. */
export const literalFault = (literal: string): string | undefined => {
  const quoteMark = literal[0] as string
  if (quoteMark === '`') return undefined
  const pieces = new RegExp(`^${quoteMark}((?:[^\\\\\\n${quoteMark}]|\\\\.)*)${quoteMark}$`).exec(literal)
  if (!pieces) return 'the string does not end'
  const known = new RegExp(
    `^(?:[0-3][0-7]{2}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[abfnrtv\\\\${quoteMark}])`,
  )
  for (const { 1: after = '' } of (pieces[1] ?? '').matchAll(/\\((?:[0-7xuU][0-9a-fA-F]*)|.)/g)) {
    if (!known.test(after)) return `"\\${after[0]}" is no escape sequence; a backslash itself is written "\\\\"`
  }
  return undefined
}
