type Schema = Readonly<Record<string, unknown>>

const object = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
})

const text: Schema = { type: 'string', minLength: 1 }
const duration: Schema = { type: 'string', pattern: '^([0-9]+(ms|s|m|h|d|w|y))+$' }
const labelNames: Schema = { pattern: '^[a-zA-Z_][a-zA-Z0-9_]*$' }
const texts: Schema = { type: 'object', propertyNames: labelNames, additionalProperties: text }

const recordingRule = object({
  record: { type: 'string', pattern: '^[a-zA-Z_][a-zA-Z0-9_]*(:[a-zA-Z0-9_]+)+$' },
  expr: text,
})
const alertingRule = object({
  alert: { type: 'string', pattern: '^[a-zA-Z_][a-zA-Z0-9_]*$' },
  expr: text,
  for: duration,
  keep_firing_for: duration,
  labels: { ...texts, required: ['severity', 'situation', 'component'] },
  annotations: { ...texts, required: ['summary', 'description'] },
})

const groups: Schema = {
  type: 'array',
  minItems: 1,
  items: object({
    name: text,
    interval: duration,
    rules: { type: 'array', minItems: 1, items: { anyOf: [recordingRule, alertingRule] } },
  }),
}

// Source: Kubernetes, Object Names and IDs; Labels and Selectors.
const objectName: Schema = { type: 'string', pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$', maxLength: 253 }
const metadata = object(
  { name: objectName, labels: { type: 'object', additionalProperties: { ...text, maxLength: 63 } } },
  { annotations: { type: 'object', additionalProperties: text } },
)

const matchers: Schema = { type: 'array', minItems: 1, items: text }

/** What each kind of file must look like, by its path: the part that mangru emits of what its reader accepts. */
export const forms: readonly { readonly path: RegExp; readonly schema: Schema }[] = [
  // Source: Prometheus, Configuration, Recording rules.
  { path: /^prometheus\/rules\//, schema: object({ groups }) },
  // Source: Prometheus Operator, API reference, PrometheusRule.
  {
    path: /^kubernetes\/rules\//,
    schema: object({
      apiVersion: { const: 'monitoring.coreos.com/v1' },
      kind: { const: 'PrometheusRule' },
      metadata,
      spec: object({ groups }),
    }),
  },
  {
    path: /^kubernetes\/dashboards\//,
    schema: object({
      apiVersion: { const: 'v1' },
      kind: { const: 'ConfigMap' },
      metadata,
      data: { type: 'object', minProperties: 1, additionalProperties: text },
    }),
  },
  // Source: Alertmanager, Configuration, inhibit_rule.
  {
    path: /^alertmanager\/inhibit-rules\.yaml$/,
    schema: object({
      inhibit_rules: {
        type: 'array',
        items: object({
          source_matchers: matchers,
          target_matchers: matchers,
          equal: { type: 'array', items: labelNames },
        }),
      },
    }),
  },
  // Source: Prometheus, Configuration, Unit testing for rules.
  {
    path: /^prometheus\/tests\//,
    schema: {
      type: 'object',
      required: ['rule_files', 'evaluation_interval', 'tests'],
      properties: { rule_files: { type: 'array', minItems: 1, items: text }, tests: { type: 'array', minItems: 1 } },
    },
  },
]
