import { apiObject, duration, flag, labelName, list, object, type Schema, text } from './schema.js'

const labels: Schema = { type: 'array', items: labelName }

// Source: Alertmanager, Configuration.
const matchers = list({ type: 'string', pattern: '^[a-zA-Z_][a-zA-Z0-9_]*="' })
const inhibitRules: Schema = {
  type: 'array',
  items: object({ source_matchers: matchers, target_matchers: matchers, equal: labels }),
}
const timing = {
  group_by: list(labelName),
  group_wait: duration,
  group_interval: duration,
  repeat_interval: duration,
  mute_time_intervals: list(text),
}
const timeInterval = object(
  { location: text },
  { times: list(object({ start_time: text, end_time: text })), weekdays: list(text) },
)
const slack = { api_url_file: text, channel: text, color: text, fallback: text, title: text, text }
const email = { to: text, headers: object({ Subject: text }), html: text, text }
const receiver = object(
  { name: text },
  {
    slack_configs: list(object({ send_resolved: flag, ...slack })),
    email_configs: list(object({ send_resolved: flag, ...email })),
    webhook_configs: list(object({ send_resolved: flag, url_file: text })),
  },
)
const mail = {
  smtp_smarthost: text,
  smtp_from: text,
  smtp_auth_username: text,
  smtp_auth_password_file: text,
}
const configuration = object({
  global: object(mail),
  templates: list(text),
  route: object({ receiver: text, routes: list(object({ matchers, receiver: text }, timing)) }, timing),
  inhibit_rules: inhibitRules,
  time_intervals: list(object({ name: text, time_intervals: list(timeInterval) })),
  receivers: list(receiver),
})

// Source: Prometheus Operator, API reference, AlertmanagerConfig.
const match = list(object({ name: labelName, value: text, matchType: { const: '=' } }))
const inhibitRule = object({ sourceMatch: match, targetMatch: match, equal: labels })

/** What the files for Alertmanager must look like, by their path. */
export const alertmanagerForms: readonly { readonly path: RegExp; readonly schema: Schema }[] = [
  { path: /^alertmanager\/inhibit-rules\.yaml$/, schema: object({ inhibit_rules: inhibitRules }) },
  { path: /^alertmanager\/alertmanager\.yml$/, schema: configuration },
  {
    path: /^kubernetes\/alertmanager\//,
    schema: apiObject('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', {
      spec: object({ inhibitRules: list(inhibitRule) }),
    }),
  },
]
