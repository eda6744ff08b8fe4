import { counter, type Family } from '../../family.js'

/** Connections that Prometheus' HTTP client dials. */
export const netConntrack: readonly Family[] = [
  counter('net_conntrack_dialer_conn_attempted_total', ['dialer_name']),
  counter('net_conntrack_dialer_conn_closed_total', ['dialer_name']),
  counter('net_conntrack_dialer_conn_established_total', ['dialer_name']),
  counter('net_conntrack_dialer_conn_failed_total', ['dialer_name', 'reason']),
]
