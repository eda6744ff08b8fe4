/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

/** An object with exactly these fields, some of which may be left out. */
export const object = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
})

export const text: Schema = { type: 'string', minLength: 1 }
export const flag: Schema = { type: 'boolean' }
export const duration: Schema = { type: 'string', pattern: '^([0-9]+(ms|s|m|h|d|w|y))+$' }
export const labelName: Schema = { type: 'string', pattern: '^[a-zA-Z_][a-zA-Z0-9_]*$' }

/** A list that is not empty. */
export const list = (items: Schema): Schema => ({ type: 'array', minItems: 1, items })

// Source: Kubernetes, Object Names and IDs; Labels and Selectors.
const objectName: Schema = { type: 'string', pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$', maxLength: 253 }

export const metadata = object(
  { name: objectName, labels: { type: 'object', additionalProperties: { ...text, maxLength: 63 } } },
  { namespace: objectName, annotations: { type: 'object', additionalProperties: text } },
)

/** An object of the Kubernetes API. */
export const apiObject = (apiVersion: string, kind: string, more: Readonly<Record<string, Schema>>): Schema =>
  object({ apiVersion: { const: apiVersion }, kind: { const: kind }, metadata, ...more })
