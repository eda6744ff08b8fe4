import { Scalar, stringify } from 'yaml'

/**
 * The one YAML serializer. YAML 1.1 quoting, because Go's parsers read `on` and `12:30` as YAML 1.1 does; no folding,
 * because a folded expression cannot be read; no anchors; literal blocks for what has several lines.
 */
export const yaml = (value: unknown): string =>
  stringify(value, { version: '1.1', lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false })

/** A text in quotes, for one that some readers of YAML 1.1 take for something else. */
export const quoted = (text: string): unknown => Object.assign(new Scalar(text), { type: Scalar.QUOTE_DOUBLE })
