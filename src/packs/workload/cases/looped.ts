import type { Firing } from '../../../model/case.js'

type Printed = Partial<Firing>

const one = { namespace: 'shop', workload_type: 'Deployment', container: 'app' } as const

/** An alert about a Deployment whose pod restarted three times, or about something else that did. */
export const looped = (workload: string, on: Readonly<Record<string, string>> = {}, more: Printed = {}): Firing => ({
  severity: 'warning',
  on: { ...one, workload, ...on },
  value: '3',
  details: { pods: `${workload}-6d4-x` },
  ...more,
})

export const system = { namespace: 'kube-system' } as const

/** The same in a critical namespace, where both severities speak. */
export const inSystem = (workload: string, more: Printed = {}, on: Readonly<Record<string, string>> = {}) =>
  (['critical', 'warning'] as const).map((severity) => looped(workload, { ...system, ...on }, { severity, ...more }))
