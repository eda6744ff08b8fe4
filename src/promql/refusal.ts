import { Findings } from '../core/finding.js'
import { caret } from './caret.js'

/** A place in an expression: positions count characters from 0, `to` is behind the last one. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The error for an expression, or a part of one, that is not PromQL; with an excerpt where the place is known. */
export const refusal = (message: string, place?: Span & { readonly text: string }): Findings =>
  new Findings([
    {
      rule: 'promql-syntax',
      severity: 'error',
      where: { path: 'expression' },
      message,
      ...(place && { excerpt: caret(place.text, place.from, place.to) }),
    },
  ])
