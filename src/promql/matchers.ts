import { RE2JS } from 're2js'

export type MatchOperator = '=' | '!=' | '=~' | '!~'

/** A condition on a label. `V` are the label's values where the catalog knows them. */
export interface Matcher<V extends string = string> {
  readonly op: MatchOperator
  readonly value: string
  /** Only for the type checker: which values were named. */
  readonly of?: V
}

/** Matchers by label; a plain string is an exact match. */
export type Matchers = Readonly<Record<string, string | Matcher>>

/** The label has another value, or for `not('')` any value at all. */
export const not = <const V extends string>(value: V): Matcher<V> => ({ op: '!=', value })

/** The whole value matches an RE2 regular expression. Throws a SyntaxError for one that RE2 refuses. */
export const matches = (regex: string): Matcher<never> => ({ op: '=~', value: checkedRegex(regex) })

/** The whole value does not match an RE2 regular expression. */
export const notMatches = (regex: string): Matcher<never> => ({ op: '!~', value: checkedRegex(regex) })

/** The value is one of these, taken literally. */
export const oneOf = <const V extends string>(...values: readonly V[]): Matcher<V> =>
  values.length === 1 ? { op: '=', value: values[0] as V } : { op: '=~', value: alternatives(values) }

/** The value is none of these, taken literally. */
export const noneOf = <const V extends string>(...values: readonly V[]): Matcher<V> =>
  values.length === 1 ? { op: '!=', value: values[0] as V } : { op: '!~', value: alternatives(values) }

/** A literal as a regular expression: RE2's metacharacters escaped. */
export const escapeRegex = (literal: string): string => literal.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')

const alternatives = (values: readonly string[]): string => {
  if (values.length === 0) throw new TypeError('A matcher needs at least one value')
  return values.map(escapeRegex).join('|')
}

/** What RE2 says against a regular expression, or undefined. */
export const regexFault = (regex: string): string | undefined => {
  try {
    RE2JS.compile(`^(?s:${regex})$`)
    return undefined
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

const checkedRegex = (regex: string): string => {
  const fault = regexFault(regex)
  if (fault) throw new SyntaxError(`"${regex}" is not an RE2 regular expression: ${fault}`)
  return regex
}

/** A matcher given as a plain string is an exact one. */
export const asMatcher = (matcher: string | Matcher): Matcher =>
  typeof matcher === 'string' ? { op: '=', value: matcher } : matcher
