import type { MetricName } from '../../../catalog/types.gen.js'
import type { Alert } from '../../../model/alert.js'
import { type AlertCase, type Firing, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import type { Severity } from '../../../model/severity.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'

/** A Prometheus, and another beside it. */
export const first = { namespace: 'monitoring', pod: 'prometheus-0' } as const
export const second = { namespace: 'monitoring', pod: 'prometheus-1' } as const

const third = { namespace: 'monitoring', pod: 'prometheus-2' } as const
const apart = { namespace: 'payments', pod: 'prometheus-0' } as const
const numbered = (i: number) => ({ namespace: 'monitoring', pod: `prometheus-${i}` })

interface Counter {
  readonly metric: MetricName
  readonly labels?: Readonly<Record<string, string>>
  /** What a detail of the text prints of it. */
  readonly details?: Readonly<Record<string, string>>
}

interface Moving {
  readonly alert: Alert
  readonly severity: Severity
  /** How long the alert waits, in minutes, and keeps firing for. */
  readonly waits: number
  readonly keeps: number
  /** Any of which makes it fire. */
  readonly counters: readonly [Counter, ...Counter[]]
  readonly summary: string
}

const moves = ({ metric, labels }: Counter, of: Readonly<Record<string, string>>, perMinute: Record<string, number>) =>
  given(metric, { ...labels, ...of } as Given['labels'], grows(perMinute))

/** Stories of an alert about counters that should stand still: twice a minute for a while, each of them, and briefly. */
export const movingCounter = ({ alert, severity, waits, keeps, counters, summary }: Moving): readonly AlertCase[] => {
  const [one] = counters
  const says = (of: Readonly<Record<string, string>>, value: string, details = one.details): Firing => ({
    severity,
    on: of,
    value,
    ...(details && { details }),
  })
  const begins = 5
  const ends = begins + waits + 10
  return [
    {
      alert,
      tells:
        'It happens twice a minute, and ceases; on a second server all is well, and on a third it happens now and then',
      given: [
        moves(one, first, { '0m': 0, [`${begins}m`]: 2, [`${ends}m`]: 0 }),
        ...counters.map((counter) => moves(counter, second, { '0m': 0 })),
        moves(one, third, { '0m': 0, '5m': 0.16 }),
      ],
      expect: [
        quiet(`${begins + waits}m`),
        fires(`${begins + waits + 5}m`, { ...says(first, '10'), summary }, says(third, '1')),
        fires(`${ends + 4 + keeps}m`, says(first, '1'), says(third, '1')),
        fires(`${ends + 6 + keeps}m`, says(third, '1')),
      ],
      skip: ratesNeedHistory,
    },
    {
      alert,
      tells: 'It happens for five minutes',
      given: [moves(one, first, { '0m': 0, '5m': 2, '10m': 0 })],
      expect: [quiet(`${begins + waits + 1}m`), quiet(`${begins + 2 * waits}m`)],
    },
    ...(counters.length === 1
      ? []
      : [
          {
            alert,
            tells: 'Each of what can happen does, on a server of its own, and ceases; on one all do',
            given: counters.flatMap((counter, i) => [
              moves(counter, numbered(i), { '0m': 0, '5m': 2, [`${ends}m`]: 0 }),
              moves(counter, apart, { '0m': 0, '5m': 2 }),
            ]),
            expect: [
              fires(
                `${begins + waits + 5}m`,
                ...counters.map((_, i) => says(numbered(i), '10')),
                says(apart, `${10 * counters.length}`),
              ),
              fires(
                `${ends + 4 + keeps}m`,
                ...counters.map((_, i) => says(numbered(i), '1')),
                says(apart, `${10 * counters.length}`),
              ),
              fires(`${ends + 6 + keeps}m`, says(apart, `${10 * counters.length}`)),
            ],
            skip: ratesNeedHistory,
          },
        ]),
  ]
}
