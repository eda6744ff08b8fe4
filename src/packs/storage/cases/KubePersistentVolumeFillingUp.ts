import { type AlertCase, fires, quiet, type Timeline } from '../../../model/case.js'
import { KubePersistentVolumeFillingUp as alert } from '../alerts/KubePersistentVolumeFillingUp.js'
import {
  accessMode,
  critical,
  elsewhere,
  inodes,
  logs,
  othersAre,
  trendNeedsHistory,
  trendOfThePast,
  volume,
  warning,
} from './volumes.js'

const inTwentyMinutes: Timeline = {
  '0m': '20Gi',
  '80m': { from: '20Gi', perMinute: '-1Gi' },
  '100m': 0,
  '110m': '80Gi',
}

/** A backup that begins at a minute, takes half an hour to leave so many GiB, and goes away ten minutes later. */
const backup = (begins: number, leaves: number): Timeline => ({
  [`${begins}m`]: { from: '70Gi', perMinute: `${(leaves - 70) / 30}Gi` },
  [`${begins + 30}m`]: `${leaves}Gi`,
  [`${begins + 40}m`]: '70Gi',
})

/** Other claims, of a like name each, as full as each other. */
const others = (free: Timeline) => [logs, elsewhere].flatMap((claim) => volume(free, 'a', '100Gi', claim))

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A volume of which 20 % is free fills in 20 minutes, and is emptied',
    given: [...volume(inTwentyMinutes), accessMode('ReadWriteOnce')],
    expect: [
      quiet('86m'),
      fires('86m30s', {
        ...critical,
        value: '13.5%',
        summary: 'The volume of shop/data is filling up: 13.5% is free in cluster seoul',
      }),
      fires('99m', { ...critical, value: '1%' }),
      fires('119m30s', { ...critical, value: '0%' }),
      quiet('124m'),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Ten nodes mount a volume that fills: one alert',
    given: [...[...'abcdefghij'].flatMap((node) => volume(inTwentyMinutes, node)), accessMode('ReadWriteMany')],
    expect: [quiet('86m'), fires('86m30s', { ...critical, value: '13.5%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Hardly anything is left, with no trend to speak of',
    given: volume({ '0m': '3.05Gi', '5m': '2.95Gi', '15m': '3.05Gi' }),
    expect: [quiet('5m30s'), fires('6m', { ...critical, value: '2.95%' }), quiet('27m')],
  },
  {
    alert,
    tells: 'Of a large volume 2 % is free: that is 20 GiB, and lasts',
    given: volume({ '0m': '20Gi' }, 'a', '1000Gi'),
    expect: [quiet('6m'), quiet('20m')],
  },
  {
    alert,
    tells: 'The same with 9 GiB of 1000: that is not much any more',
    given: volume({ '0m': '10.5Gi', '5m': '9.9Gi' }, 'a', '1000Gi'),
    expect: [quiet('5m30s'), fires('6m', { ...critical, value: '0.99%' })],
  },
  {
    alert,
    tells: 'A new volume fills at once: it takes twelve records to know',
    given: volume({ '5m': { from: '35Gi', perMinute: '-1Gi' } }),
    expect: [quiet('11m'), fires('11m30s', { ...critical, value: '28.5%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A volume fills within the hour, and nobody is told before 40 % is left',
    given: volume({ '0m': '90Gi', '5m': { from: '90Gi', perMinute: '-2Gi' } }),
    expect: [quiet('31m'), fires('32m', { ...critical, value: '36%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Something takes 20 % in five minutes, and no more: a quarter of an hour later it is no trend',
    given: volume({ '0m': '45Gi', '20m': { from: '45Gi', perMinute: '-4Gi' }, '25m': '25Gi' }),
    expect: [fires('44m', { ...critical, value: '25%' }), quiet('50m')],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A backup takes its time to leave 30 %, and goes away',
    given: volume({ '0m': '50Gi', '5m': { from: '50Gi', perMinute: '-0.4444Gi' }, '50m': '30Gi', '60m': '50Gi' }),
    expect: [quiet('49m'), quiet('59m')],
  },
  {
    alert,
    tells: 'A backup leaves a quarter, and then hardly less: that is news once, until it leaves much less',
    given: volume({ '0m': '70Gi', ...backup(5, 25), ...backup(80, 24), ...backup(145, 20) }),
    expect: [
      quiet('26m'),
      fires('26m30s', { ...critical, value: '37.75%' }),
      quiet('56m'),
      quiet('110m'),
      quiet('119m'),
      quiet('174m'),
      fires('175m', { ...critical, value: '20%' }),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A volume fills by half a percent an hour: that is for today, until it is emptied',
    given: volume({ '0m': { from: '15.76Gi', perMinute: '-0.0083333333Gi' }, '107m': '80Gi' }),
    expect: [
      quiet('106m'),
      fires('106m30s', { ...warning, value: '14.87%' }),
      fires('116m', { ...warning, value: '14.87%' }),
      quiet('118m'),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A volume goes from 20 % to 14 % in half an hour, and stays: after six hours that is no trend any more',
    given: volume({ '0m': { from: '20Gi', perMinute: '-0.2Gi' }, '30m': '14Gi' }),
    expect: [
      quiet('80m'),
      fires('80m30s', { ...warning, value: '14%' }),
      fires('7h', { ...warning, value: '14%' }),
      quiet('7h25m'),
    ],
    skip: trendOfThePast,
  },
  {
    alert,
    tells: 'Little is free, and it shrinks by 1 % in a day: it lasts for more than a week',
    given: volume({ '0m': { from: '14Gi', perMinute: '-0.0007Gi' } }),
    expect: [quiet('90m'), quiet('2h')],
  },
  {
    alert,
    tells: 'Inodes run out, and space does not: another alert',
    given: [...volume({ '0m': '90Gi' }), ...inodes({ '0m': 30, '5m': 0 })],
    expect: [quiet('6m'), quiet('20m')],
  },
  {
    alert,
    tells: 'One volume has hardly anything left, and two of like names get there within the hour',
    given: [...volume({ '0m': '3.05Gi', '5m': '2.95Gi' }), ...others({ '5m': { from: '35Gi', perMinute: '-1Gi' } })],
    expect: [
      fires(
        '12m',
        { ...critical, value: '2.95%' },
        { ...critical, on: logs, value: '28%' },
        { ...critical, on: elsewhere, value: '28%' },
      ),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Little is left of three volumes of like names, and the new one among them fills',
    given: [...volume({ '5m': { from: '20Gi', perMinute: '-0.2Gi' }, '35m': '14Gi' }), ...others({ '0m': '14Gi' })],
    expect: [quiet('85m'), fires('85m30s', { ...warning, value: '14%' })],
    skip: trendOfThePast,
  },
  {
    alert,
    tells: 'A volume that can only be read is full, as it was made',
    given: [...volume({ '0m': '1Gi', '5m': 0 }), accessMode('ReadOnlyMany'), ...othersAre('ReadWriteOnce')],
    expect: [quiet('6m'), quiet('20m')],
  },
]
