import { type Part, partsOf } from '../message-parts.js'

/**
 * A text as an operator reads it, worked out from its values alone and not from its Go template: what tests expect
 * that template to print. A part in brackets vanishes when a name in it is empty.
 */
export const renderMessage = (text: string, printedAs: (name: string) => string): string =>
  partsOf(text)
    .map((part) => rendered(part, printedAs))
    .join('')

const rendered = (part: Part, printedAs: (name: string) => string): string => {
  if (part.kind === 'words') return part.words
  if (part.kind === 'name') return printedAs(part.name)
  const empty = part.parts.some((inner) => inner.kind === 'name' && printedAs(inner.name) === '')
  return empty ? '' : part.parts.map((inner) => rendered(inner, printedAs)).join('')
}
