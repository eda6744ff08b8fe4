import type { Settings } from '../../model/settings.js'
import { nowhere } from './routing.js'

/** Where the Prometheus Operator mounts a Secret called `mangru`. */
const secrets = '/etc/alertmanager/secrets/mangru'

const printed = (template: string): string => `{{ template "mangru.${template}" . }}`

/** How mail is sent: to be changed to what there is. */
export const mailServer = {
  smtp_smarthost: 'smtp.example.com:587',
  smtp_from: 'alertmanager@example.com',
  smtp_auth_username: 'alertmanager@example.com',
  smtp_auth_password_file: `${secrets}/smtp-password`,
}

const slack = (channel: string) => ({
  send_resolved: true,
  api_url_file: `${secrets}/slack-url`,
  channel,
  color: printed('slack.color'),
  fallback: printed('title'),
  title: printed('title'),
  text: printed('slack.text'),
})

const email = (to: string) => ({
  send_resolved: true,
  to,
  headers: { Subject: printed('title') },
  html: printed('email.html'),
  text: printed('email.text'),
})

/** A Slack channel and mail for who is paged, a channel for warnings, a webhook for the dead man. */
export const receiversOf = ({ receivers: { critical, warning, deadMan } }: Settings) => [
  { name: nowhere },
  // Once the calls cease, whoever is called must raise the alarm: that it is over is no call.
  { name: deadMan, webhook_configs: [{ send_resolved: false, url_file: `${secrets}/dead-man-url` }] },
  { name: critical, slack_configs: [slack('#alerts-critical')], email_configs: [email('on-call@example.com')] },
  ...(warning === critical ? [] : [{ name: warning, slack_configs: [slack('#alerts')] }]),
]
