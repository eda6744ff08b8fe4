import { type AlertCase, fires, quiet, type Timeline } from '../../../model/case.js'
import { PrometheusRemoteWriteBehind as alert } from '../alerts/PrometheusRemoteWriteBehind.js'
import { first, second } from './moving-counter.js'
import { queue, stored } from './remote-write.js'
import { started } from './started.js'

/** It is behind by so many seconds from the fifth minute on, until the thirtieth. */
const behind = (seconds: number): Timeline => ({
  '0m': { from: -5, perMinute: 60 },
  '5m': { from: 300 - seconds, perMinute: 60 },
  '30m': { from: 1795, perMinute: 60 },
})

const apart = { namespace: 'payments', pod: 'prometheus-0' } as const

const grows = 'it falls behind further while nobody looks'

const late = (value: string, remotes: string, on: Readonly<Record<string, string>> = first) =>
  ({ severity: 'critical', on, value, details: { remotes } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A receiver takes what is over two minutes old; another what is five seconds old',
    given: [...queue('far', behind(130)), ...queue('near', behind(5)), stored()],
    expect: [
      quiet('19m'),
      fires('21m', {
        ...late('2m 10s', 'far, near'),
        summary: 'Remote write of monitoring/prometheus-0 is 2m 10s behind in cluster seoul',
      }),
      fires('34m', late('2m 10s', 'far, near')),
      quiet('37m'),
    ],
  },
  {
    alert,
    tells: 'A receiver is two minutes and ten seconds behind; that of another Prometheus ten seconds less than two',
    given: [...queue('far', behind(130), first, 1), stored(), ...queue('far', behind(110), second), stored(second)],
    expect: [quiet('19m'), fires('21m', late('2m 10s', 'far'))],
    skip: { recovery: 'a clock that is behind stays so' },
  },
  {
    alert,
    tells:
      'Nothing that a queue sends has been stored of late: it is not behind, nor are its like on others, which send',
    given: [
      ...queue('few', { '0m': 0 }, first, 0),
      stored(),
      started(first, { '0m': 0 }),
      ...[second, apart].flatMap((of) => [...queue('few', behind(5), of), stored(of)]),
    ],
    expect: [quiet('21m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Receivers take nothing from the start of Prometheus on; another has nothing to take yet',
    given: [
      ...queue('dead', { '5m': 0 }),
      stored(),
      started(first, { '5m': 300 }),
      ...queue('idle', { '5m': 0 }, second, 0),
      stored(second),
      started(second, { '5m': 300 }),
      ...queue('dead', { '5m': 0 }, apart),
      stored(apart),
      started(apart, { '4m': 240 }),
    ],
    expect: [quiet('20m30s'), fires('24m', late('19m 0s', 'dead'), late('20m 0s', 'dead', apart))],
    skip: {
      recovery: 'a clock that is behind stays so',
      gap: grows,
      'history-begins': grows,
    },
  },
]
