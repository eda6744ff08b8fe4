import { RE2JS } from 're2js'
import { refusal } from './refusal.js'
import { remembered } from './remembered.js'

export type MatchOperator = '=' | '!=' | '=~' | '!~'

/** A condition on a label. `V` are the values that it names, for the type checker to hold against the catalog's. */
export interface Matcher<V extends string = string> {
  readonly op: MatchOperator
  readonly value: string
  /** Never set: it carries `V`. */
  readonly of?: V
}

/** Matchers by label, printed in this order; a plain string is an exact match. */
export type Matchers = Readonly<Record<string, string | Matcher>>

/** The label has another value; `not('')` means that it is there at all. */
export const not = <const V extends string>(value: V): Matcher<V> => ({ op: '!=', value })

/** The whole value matches an RE2 regular expression. Throws Findings for one that RE2 refuses. */
export const matches = (regex: string): Matcher<never> => ({ op: '=~', value: checkedRegex(regex) })

/** The whole value does not match an RE2 regular expression. Throws Findings for one that RE2 refuses. */
export const notMatches = (regex: string): Matcher<never> => ({ op: '!~', value: checkedRegex(regex) })

/** The value is one of these, taken literally. Throws Findings for none. */
export const oneOf = <const V extends string>(...values: readonly V[]): Matcher<V> =>
  values.length === 1 ? { op: '=', value: values[0] as V } : { op: '=~', value: alternatives(values) }

/** The value is none of these, taken literally. Throws Findings for none. */
export const noneOf = <const V extends string>(...values: readonly V[]): Matcher<V> =>
  values.length === 1 ? { op: '!=', value: values[0] as V } : { op: '!~', value: alternatives(values) }

const alternatives = (values: readonly string[]): string => {
  if (values.length === 0) throw refusal('a choice of label values needs at least one value')
  return values.map(escapeRegex).join('|')
}

const checkedRegex = (regex: string): string => {
  const fault = regexFault(regex)
  if (fault) throw refusal(`"${regex}" is not an RE2 regular expression: ${fault}`)
  return regex
}

/** A matcher given as a plain string is an exact one. */
export const asMatcher = (matcher: string | Matcher): Matcher =>
  typeof matcher === 'string' ? { op: '=', value: matcher } : matcher

/** Whether a series without the label satisfies a matcher, whose regular expression must be valid. */
export const matchesEmpty = ({ op, value }: Pick<Matcher, 'op' | 'value'>): boolean => {
  const equal = op === '=' || op === '!=' ? value === '' : matchesWhole(value, '')
  return op.startsWith('!') ? !equal : equal
}

/** What RE2, the dialect of Prometheus' matchers and label_replace, says against a regular expression; or undefined. */
export const regexFault = (regex: string): string | undefined => {
  try {
    RE2JS.compile(regex)
    return undefined
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

/** Whether a valid regular expression matches the whole of a text, as Prometheus anchors it. */
export const matchesWhole = (regex: string, text: string): boolean => compiled(regex).testExact(text)

// One expression over families is held against thousands of their names.
const compiled = remembered((regex: string) => RE2JS.compile(regex, RE2JS.DOTALL))

/** A literal as a regular expression: RE2's metacharacters escaped. */
export const escapeRegex = (literal: string): string => literal.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
