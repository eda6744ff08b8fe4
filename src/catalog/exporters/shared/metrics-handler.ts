import { counter, type Family, gauge } from '../../family.js'

/** The HTTP handler of client_golang about the scrapes that it answers. */
export const metricsHandler: readonly Family[] = [gauge('promhttp_metric_handler_requests_in_flight', []), counter('promhttp_metric_handler_requests_total', ['code'])]
