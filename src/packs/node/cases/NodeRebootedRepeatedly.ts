import { type Case, fires, given, quiet, reads, type Timeline } from '../../../model/case.js'
import { NodeRebootedRepeatedly as alert } from '../alerts/NodeRebootedRepeatedly.js'
import { bootTime } from '../signals/boots.js'

const booted = (life: Timeline) => given('node_boot_time_seconds', { node: 'a' }, life)

const a = { severity: 'warning', on: { node: 'a' } } as const
const unmoved = { gap: 'its value is a time of the story, which would move' } as const
const needsHistory = { 'history-begins': 'boots are not known before there is history' } as const

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'A machine boots, and again ten minutes later',
    given: [booted({ '0m': -86_400, '10m': 'gone', '12m': 660, '20m': 'gone', '22m': 1260 })],
    expect: [
      quiet('21m30s'),
      fires('22m', { ...a, value: '2', summary: 'a was booted 2 times within an hour in cluster seoul' }),
      fires('1h11m', { ...a, value: '2' }),
      quiet('1h30m'),
    ],
    skip: needsHistory,
  },
  {
    alert,
    tells: 'A machine is rebooted once',
    given: [booted({ '0m': -86_400, '10m': 'gone', '14m': 780 })],
    expect: [quiet('14m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The boot time drifts, a second to and fro',
    given: [booted({ '0m': -86_400, '5m': -86_399, '8m': -86_401, '11m': -86_398, '14m': -86_400 })],
    expect: [quiet('14m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The clock runs fast, and the boot time creeps on by a second a minute',
    given: [booted({ '0m': { from: -86_400, perMinute: 1 } })],
    expect: [quiet('1h30m'), quiet('3h')],
  },
  {
    record: bootTime,
    tells:
      'A machine that is off for forty minutes, or for ninety, as Prometheus sees it: after an hour what it drifted counts',
    given: [booted({ '0m': -86_400, '5m': 'gone', '45m': -86_370, '51m': 'gone', '2h21m': -86_360 })],
    expect: [reads('50m', { node: 'a' }, -86_400), reads('2h25m', { node: 'a' }, -86_360)],
    skip: unmoved,
  },
  {
    record: bootTime,
    tells: 'The clock is set by 66 seconds: more than drift',
    given: [booted({ '0m': -86_400, '5m': -86_334 })],
    expect: [reads('4m', { node: 'a' }, -86_400), reads('9m', { node: 'a' }, -86_334)],
    skip: unmoved,
  },
  {
    record: bootTime,
    tells: 'What drifts by less than a minute is no boot, what jumps by more is one',
    given: [booted({ '0m': -86_400, '5m': -86_345, '10m': 540 })],
    expect: [
      reads('4m', { node: 'a' }, -86_400),
      reads('9m', { node: 'a' }, -86_400),
      reads('11m', { node: 'a' }, 540),
    ],
    skip: unmoved,
  },
]
