import { alertmanagerForms } from './alertmanager-forms.js'
import { apiObject, duration, labelName, list, object, type Schema, text } from './schema.js'
import { scrapeForms } from './scrape-forms.js'

const texts: Schema = { type: 'object', propertyNames: labelName, additionalProperties: text }

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

const groups = list(
  object({
    name: text,
    interval: duration,
    rules: list({ anyOf: [recordingRule, alertingRule] }),
  }),
)

/** What each kind of file must look like, by its path: the part that mangru emits of what its reader accepts. */
export const forms: readonly { readonly path: RegExp; readonly schema: Schema }[] = [
  // Source: Prometheus, Configuration, Recording rules.
  { path: /^prometheus\/rules\//, schema: object({ groups }) },
  // Source: Prometheus Operator, API reference, PrometheusRule.
  {
    path: /^kubernetes\/rules\//,
    schema: apiObject('monitoring.coreos.com/v1', 'PrometheusRule', { spec: object({ groups }) }),
  },
  {
    path: /^kubernetes\/dashboards\//,
    schema: apiObject('v1', 'ConfigMap', {
      data: { type: 'object', minProperties: 1, additionalProperties: text },
    }),
  },
  // Source: Prometheus, Configuration, Unit testing for rules.
  {
    path: /^prometheus\/tests\//,
    schema: {
      type: 'object',
      required: ['rule_files', 'evaluation_interval', 'tests'],
      properties: { rule_files: list(text), tests: list({}) },
    },
  },
  ...alertmanagerForms,
  ...scrapeForms,
]
