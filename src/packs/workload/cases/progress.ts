import type { Alert } from '../../../model/alert.js'
import { type AlertCase, fires, type Given, quiet, type Timeline } from '../../../model/case.js'
import { on } from './workloads.js'

interface Short {
  readonly desired: Timeline
  readonly available: Timeline
}

/** How an alert about replicas that are missing takes one that becomes available for progress, and for how long. */
export const progress = (
  alert: Alert,
  kind: 'Deployment' | 'StatefulSet' | 'DaemonSet',
  having: (name: string, of: Short) => readonly Given[],
): AlertCase => ({
  alert,
  tells: 'Two of five crash, and one of them runs for two minutes, which passes for progress',
  given: having('db', { desired: { '0m': 5 }, available: { '0m': 5, '1m': 3, '16m': 4, '18m': 3 } }),
  expect: [quiet('22m'), quiet('37m'), fires('38m', { severity: 'warning', on: on(kind, 'db'), value: '2' })],
})

/** A workload that starts its replicas one by one, and is not there yet. */
export const starting: Short = {
  desired: { '0m': 2, '5m': 17 },
  available: { '0m': 2, '5m': { from: 2, perMinute: 0.5 } },
}

/** One that has lost a replica. */
export const short: Short = { desired: { '0m': 3 }, available: { '0m': 3, '5m': 2 } }

/** One that has lost all. */
export const down: Short = { desired: { '0m': 3 }, available: { '0m': 3, '5m': 0 } }
