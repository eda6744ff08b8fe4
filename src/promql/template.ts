import { isDuration } from '../core/duration.js'
import type { Expr } from './expr.js'
import { checkedLabel } from './names.js'
import { withoutNeedless } from './parentheses.js'
import { type Position, positionAfter } from './position.js'
import { refusal } from './refusal.js'
import { quote } from './strings.js'

/** What may stand in a template: an expression, a list of label names, a number, or a string. */
export type Part = Expr | readonly string[] | number | string

/**
 * PromQL with typed parts.
 * - An expression is put in parentheses where another tree would result without them.
 * - A list becomes label names: `by (${by})`.
 * - A number is printed as PromQL writes it.
 * - A string becomes a duration in `[…]` and after `offset`, a label's name in a list of them, a piece of text within
 *   quotes, and a quoted string anywhere else; escaped, or checked.
 *
 * Throws Findings, with an excerpt, for a part that cannot stand where it does, and for a result that is not PromQL.
 */
export const promql = (strings: TemplateStringsArray, ...parts: readonly Part[]): Expr => {
  let text = strings[0]?.trimStart() ?? ''
  const openings: number[] = []
  parts.forEach((part, i) => {
    const piece = printed(part, text)
    if (piece.startsWith('(')) {
      // Parentheses behind the bare keyword would be taken for its list of labels.
      if (/\bgroup_(?:left|right)\s*$/i.test(text)) text += '() '
      openings.push(text.length)
    }
    text += piece + (strings[i + 1] ?? '')
  })
  return { kind: 'expr', text: withoutNeedless(text.trimEnd(), openings) }
}

const isExpr = (part: Part): part is Expr => typeof part === 'object' && 'kind' in part

const printed = (part: Part, before: string): string => {
  const position = positionAfter(before)
  if (isExpr(part) && position === 'operand') return `(${part.text})`
  if (isLabels(part) && position === 'label') return part.map(checkedLabel).join(', ')
  if (typeof part === 'number') return position === 'operand' && part < 0 ? `(${printNumber(part)})` : printNumber(part)
  if (typeof part === 'string') return printString(part, position, before)
  throw misplaced(`${isExpr(part) ? 'an expression' : 'a list of labels'} cannot stand here`, before)
}

const isLabels = (part: Part): part is readonly string[] => Array.isArray(part)

const printString = (part: string, position: Position, before: string): string => {
  switch (position) {
    case 'duration':
      if (!isDuration(part)) throw misplaced(`"${part}" is not a duration such as 30s, 10m or 1h30m`, before)
      return part
    case 'label':
      return checkedLabel(part)
    case 'string':
      return quote(part).slice(1, -1)
    case 'other string':
      throw misplaced('a part within a string needs double quotes around it', before)
    case 'operand':
      return quote(part)
  }
}

const misplaced = (message: string, before: string): Error =>
  refusal(message, { text: before, from: before.length, to: before.length })

// JavaScript writes 1e+21 where people write 1e21, and has its own name for infinity.
const printNumber = (value: number): string => String(value).replace('e+', 'e').replace('Infinity', 'Inf')
