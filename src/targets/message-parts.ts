/** A piece of an alert's text: words, a `{name}`, or a `[bracketed part]` that may vanish. */
export type Part =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'optional'; readonly parts: readonly Part[] }

// `{{` stays words, so that a text can quote a template; any other brace around one name is that name.
const token = /\{\{|\{(\w+)\}|\[([^[\]]*)\]/g

/** Splits an alert's text into its parts. A bracket without its partner is words. */
export const partsOf = (text: string): readonly Part[] => {
  const parts: Part[] = []
  let end = 0
  const words = (upTo: number) => {
    if (upTo > end) parts.push({ kind: 'words', words: text.slice(end, upTo) })
  }
  for (const found of text.matchAll(token)) {
    const [whole, name, optional] = found
    if (name === undefined && optional === undefined) continue
    words(found.index)
    parts.push(name === undefined ? { kind: 'optional', parts: partsOf(optional ?? '') } : { kind: 'name', name })
    end = found.index + whole.length
  }
  words(text.length)
  return parts
}

/** The names that a text uses, in the order of their first use. */
export const namesIn = (text: string): readonly string[] => [...new Set(partsOf(text).flatMap(namesOf))]

const namesOf = (part: Part): readonly string[] => {
  if (part.kind === 'name') return [part.name]
  return part.kind === 'optional' ? part.parts.flatMap(namesOf) : []
}
