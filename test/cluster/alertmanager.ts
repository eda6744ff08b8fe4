import { requiredAlertmanager } from '../engines/engines.js'
import { startProcess } from './process.js'
import { until } from './until.js'

type Labels = Readonly<Record<string, string>>

/** An alert as Alertmanager has it. */
export interface HeldAlert {
  readonly labels: Labels
  readonly fingerprint: string
  readonly status: { readonly inhibitedBy: readonly string[] }
}

/** Alerts that are notified as one. */
export interface AlertGroup {
  readonly labels: Labels
  readonly receiver: { readonly name: string }
  readonly alerts: readonly HeldAlert[]
}

/** An Alertmanager that runs, alone. */
export interface Alertmanager {
  /** Has alerts with these labels fire, and waits until all are held. */
  readonly fire: (alerts: readonly Labels[]) => Promise<void>
  readonly alerts: () => Promise<readonly HeldAlert[]>
  readonly groups: () => Promise<readonly AlertGroup[]>
  readonly close: () => Promise<void>
}

/** Starts Alertmanager in a folder that has its configuration, on a free port of 127.0.0.1. */
export const startAlertmanager = async (folder: string, config: string): Promise<Alertmanager> => {
  const { address, close } = await startProcess(await requiredAlertmanager(), {
    folder,
    flags: [`--config.file=${config}`, '--storage.path=data', '--cluster.listen-address='],
    ready: 'Listening on',
  })
  const ask = async <A>(path: string): Promise<A> => (await fetch(`${address}/api/v2/${path}`)).json() as Promise<A>
  const alerts = () => ask<readonly HeldAlert[]>('alerts')
  return {
    fire: async (fired) => {
      const body = JSON.stringify(fired.map((labels) => ({ labels })))
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${address}/api/v2/alerts`, { method: 'POST', headers, body })
      if (!answer.ok) throw new Error(await answer.text())
      await until(alerts, ({ length }) => length >= fired.length)
    },
    alerts,
    groups: () => ask<readonly AlertGroup[]>('alerts/groups'),
    close,
  }
}
