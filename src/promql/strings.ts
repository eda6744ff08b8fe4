/** A label value as a PromQL string literal. */
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
