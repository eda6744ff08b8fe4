/**
 * `critical`: act now, the service or the data of a cluster is at stake. `warning`: act today.
 * There is nothing else: what nobody must act on is a panel.
 */
export const severities = ['critical', 'warning'] as const
export type Severity = (typeof severities)[number]
