import { durationGrammar } from '../../core/duration.js'
import { quantityGrammar } from '../../core/quantity.js'

/** A node of a JSON Schema, draft 7. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  /** What is expected, as a noun. Editors show it where a pattern fails, and so do our own findings, whatever fails. */
  readonly patternErrorMessage?: string
}

const leaf =
  (schema: Schema) =>
  (description: string, more: Schema = {}): Schema => ({ description, ...schema, ...more })

export const word = leaf({ type: 'string', minLength: 1, patternErrorMessage: 'a text that is not empty' })

/** Texts by names of one's own. */
export const words = leaf({
  type: 'object',
  minProperties: 1,
  additionalProperties: { type: 'string', minLength: 1 },
  patternErrorMessage: 'a map of texts',
})

export const flag = leaf({ type: 'boolean', patternErrorMessage: 'true or false' })

export const oneOf = (values: readonly string[], description: string): Schema => ({ description, enum: values })

export const duration = leaf({
  type: 'string',
  minLength: 1,
  pattern: durationGrammar.source,
  patternErrorMessage: 'a duration such as 30s, 10m or 1h30m',
})

export const interval = leaf({
  type: 'string',
  pattern: `^(?=.*[1-9])${durationGrammar.source.slice(1)}`,
  patternErrorMessage: 'a duration above zero such as 30s or 1m',
})

/** Checked as RE2 reads it, which editors do not know. */
export const regex = leaf({ type: 'string', format: 're2', patternErrorMessage: 'a regular expression (RE2)' })

export const version = leaf({
  type: 'string',
  pattern: '^1\\.\\d+$',
  patternErrorMessage: 'a Kubernetes version in quotes such as "1.34"',
})

export const url = leaf({ type: 'string', pattern: '^https?://\\S+$', patternErrorMessage: 'an http or https address' })

/** An amount, or a share of a capacity. */
export const threshold = leaf({
  type: ['number', 'string'],
  minimum: 0,
  pattern: quantityGrammar.source.replace('[+-]?', ''),
  patternErrorMessage: 'an amount such as 500Mi, or a percentage such as 10%',
})

/** An amount of something that no percentage can say. */
export const quantity = leaf({
  type: ['number', 'string'],
  pattern: quantityGrammar.source.replace('|%', ''),
  patternErrorMessage: 'an amount such as 500Mi, 100m or 3',
})

export const ratio = leaf({
  type: ['number', 'string'],
  pattern: '^-?\\d+(\\.\\d+)?%?$',
  patternErrorMessage: 'a percentage such as 20%, or a share such as 0.2',
})

export const seconds = leaf({ type: 'number', patternErrorMessage: 'a number of seconds' })

export const count = leaf({ type: 'number', patternErrorMessage: 'a number' })

/** An object with exactly these keys, all of them optional but those required. */
export const object = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema => ({
  description,
  type: 'object',
  additionalProperties: false,
  properties,
  ...(required.length > 0 && { required }),
  patternErrorMessage: 'a map of settings',
})

export const list = (description: string, items: Schema, more: Schema = {}): Schema => ({
  description,
  type: 'array',
  items,
  patternErrorMessage: 'a list',
  ...more,
})
