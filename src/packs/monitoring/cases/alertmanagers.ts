import { type Given, given, grows, type Timeline, up } from '../../../model/case.js'

/** An Alertmanager with two replicas, and another one. */
export const main = { namespace: 'monitoring', service: 'alertmanager' } as const
export const other = { namespace: 'payments', service: 'alertmanager' } as const

type Labels = Readonly<Record<string, string>>

const member = (i: number, of: Labels) => ({ ...of, pod: `alertmanager-${i}` })

/** Something that each replica tells of itself, in their order. */
export const each = (metric: Parameters<typeof given>[0], lives: readonly Timeline[], of: Labels = main) =>
  lives.map((life, i) => given(metric, member(i, of) as Given['labels'], life))

/** Whether the replicas answer. */
export const answering = (lives: readonly Timeline[], of: Labels = main): readonly Given[] =>
  lives.map((life, i) => up('alertmanager', member(i, of), life))

/** Notifications that a replica sends, and those that fail, each so many a minute. */
export const sending = (
  i: number,
  integration: string,
  all: Readonly<Record<string, number>>,
  failed: Readonly<Record<string, number>>,
  of: Labels = main,
): readonly Given[] => [
  given('alertmanager_notifications_total', { integration, ...member(i, of) }, grows(all)),
  given(
    'alertmanager_notifications_failed_total',
    { integration, reason: 'clientError', ...member(i, of) },
    grows(failed),
  ),
  given('alertmanager_notifications_failed_total', { integration, reason: 'other', ...member(i, of) }, { '0m': 0 }),
]
