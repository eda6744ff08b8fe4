/**
 * `critical`: act now, the service or the data of a cluster is at stake. `warning`: act today.
 * There is nothing else: what nobody must act on is a panel.
 */
export const severities = ['critical', 'warning'] as const
export type Severity = (typeof severities)[number]

/** What a tier is called: its severity, or `none` for the dead man's call, which nobody acts on until it ceases. */
export const tierNames = [...severities, 'none'] as const
export type TierName = (typeof tierNames)[number]
