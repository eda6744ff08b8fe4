import { type AlertCase, fires, quiet, type Timeline } from '../../../model/case.js'
import { KubePersistentVolumeFillingUp as alert } from '../alerts/KubePersistentVolumeFillingUp.js'
import { accessMode, critical, inodes, othersAre, trendNeedsHistory, volume, warning } from './volumes.js'

const inTwentyMinutes: Timeline = {
  '0m': '20Gi',
  '150m': { from: '20Gi', perMinute: '-1Gi' },
  '170m': 0,
  '180m': '80Gi',
}

/** A backup that begins at an hour, takes so many minutes to leave so many GiB, and goes away ten minutes later. */
const backup = (hour: number, minutes: number, leaves: number): Timeline => ({
  [`${hour}h`]: { from: '70Gi', perMinute: `${(leaves - 70) / minutes}Gi` },
  [`${hour * 60 + minutes}m`]: `${leaves}Gi`,
  [`${hour * 60 + minutes + 10}m`]: '70Gi',
})

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A volume of which 20 % is free fills in 20 minutes, and is emptied',
    given: [...volume(inTwentyMinutes), accessMode('ReadWriteOnce')],
    expect: [
      quiet('156m'),
      fires('156m30s', {
        ...critical,
        value: '13.5%',
        summary: 'The volume of shop/data is filling up: 13.5% is free in cluster seoul',
      }),
      fires('169m', { ...critical, value: '1%' }),
      fires('189m30s', { ...critical, value: '0%' }),
      quiet('194m'),
    ],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Ten nodes mount a volume that fills: one alert',
    given: [...[...'abcdefghij'].flatMap((node) => volume(inTwentyMinutes, node)), accessMode('ReadWriteMany')],
    expect: [quiet('156m'), fires('156m30s', { ...critical, value: '13.5%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Hardly anything is left, with no trend to speak of',
    given: volume({ '0m': '3.05Gi', '30m': '2.95Gi', '60m': '3.05Gi' }),
    expect: [quiet('30m30s'), fires('31m', { ...critical, value: '2.95%' }), quiet('72m')],
  },
  {
    alert,
    tells: 'Of a large volume 2 % is free: that is 20 GiB, and lasts',
    given: volume({ '0m': '20Gi' }, 'a', '1000Gi'),
    expect: [quiet('31m'), quiet('2h')],
  },
  {
    alert,
    tells: 'The same with 9 GiB of 1000: that is not much any more',
    given: volume({ '0m': '10.5Gi', '30m': '9.9Gi' }, 'a', '1000Gi'),
    expect: [quiet('30m30s'), fires('31m', { ...critical, value: '0.99%' })],
  },
  {
    alert,
    tells: 'A new volume fills at once: it takes twelve records to know',
    given: volume({ '30m': { from: '35Gi', perMinute: '-1Gi' } }),
    expect: [quiet('36m'), fires('36m30s', { ...critical, value: '28.5%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A volume fills within the hour, and nobody is told before 40 % is left',
    given: volume({ '0m': '90Gi', '30m': { from: '90Gi', perMinute: '-2Gi' } }),
    expect: [quiet('56m'), fires('57m', { ...critical, value: '36%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A backup takes an hour and a half to leave 30 %, and goes away; the next one grows',
    given: volume({ '0m': '70Gi', ...backup(2, 90, 30), ...backup(5, 90, 29) }),
    expect: [quiet('209m'), quiet('219m'), quiet('389m'), quiet('399m')],
  },
  {
    alert,
    tells: 'A nightly backup leaves 25 % in half an hour: that is news in the first night only',
    given: volume({ '0m': '70Gi', ...backup(2, 30, 25), ...backup(26, 30, 24) }),
    expect: [quiet('141m'), fires('141m30s', { ...critical, value: '37.75%' }), quiet('1582m'), quiet('1599m')],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A backup leaves a quarter, and four hours later much less',
    given: volume({ '0m': '70Gi', ...backup(2, 30, 25), ...backup(6, 30, 10) }),
    expect: [quiet('382m'), fires('389m', { ...critical, value: '12%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'A volume fills by 1 % an hour: that is for today',
    given: volume({ '0m': '20Gi', '30m': { from: '20Gi', perMinute: '-0.0166666666Gi' } }),
    expect: [quiet('5h40m'), fires('6h', { ...warning, value: '14.5%' })],
    skip: trendNeedsHistory,
  },
  {
    alert,
    tells: 'Little is free, and it shrinks by 1 % in a day: it lasts for more than a week',
    given: volume({ '0m': '14Gi', '30m': { from: '14Gi', perMinute: '-0.0007Gi' } }),
    expect: [quiet('6h'), quiet('8h')],
  },
  {
    alert,
    tells: 'Inodes run out, and space does not: another alert',
    given: [...volume({ '0m': '90Gi' }), ...inodes({ '0m': 30, '30m': 0 })],
    expect: [quiet('31m'), quiet('2h')],
  },
  {
    alert,
    tells: 'A volume that can only be read is full, as it was made',
    given: [...volume({ '0m': '1Gi', '30m': 0 }), accessMode('ReadOnlyMany'), ...othersAre('ReadWriteOnce')],
    expect: [quiet('31m'), quiet('2h')],
  },
]
