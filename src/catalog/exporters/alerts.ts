import { type Endpoint, gauge } from '../family.js'

/** What Prometheus records about alerting rules, beside the labels of each alert. */
export const alerts: Endpoint = {
  exporter: 'rules',
  path: '',
  versions: 'own',
  families: [gauge('ALERTS', ['alertname', 'alertstate', 'severity'], { presence: 'event', values: { alertstate: ['firing', 'pending'] } }), gauge('ALERTS_FOR_STATE', ['alertname', 'severity'], { presence: 'event' })],
}
