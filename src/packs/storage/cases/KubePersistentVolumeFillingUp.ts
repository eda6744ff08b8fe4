import { type AlertCase, fires, quiet, type Timeline } from '../../../model/case.js'
import { fast } from './fast.js'
import { kinds } from './kinds.js'
import { slow } from './slow.js'
import { skipped, story, trendNeedsHistory } from './told.js'
import { accessMode, critical, volume, warning } from './volumes.js'

const inTwentyMinutes: Timeline = { '0m': '20Gi', '15m': { from: '20Gi', perMinute: '-1Gi' } }

// What the inodes need not repeat, and what only bytes have: a limit of their own beside the share.
const ofBytes = [
  {
    tells: 'Ten nodes mount a volume that fills: one alert',
    given: [...[...'abcdefghij'].flatMap((node) => volume(inTwentyMinutes, { node })), accessMode('ReadWriteMany')],
    expect: [quiet('21m'), fires('21m30s', { ...critical, value: '13.5%' })],
    skip: trendNeedsHistory,
  },
  {
    tells: 'Of a large volume 2 % is free: that is 20 GiB, and lasts',
    given: volume({ '0m': '20Gi' }, { size: '1000Gi' }),
    expect: [quiet('6m'), quiet('10m')],
  },
  {
    tells: 'The same with 9 GiB of 1000: that is not much any more',
    given: volume({ '0m': '10.5Gi', '5m': '9.9Gi' }, { size: '1000Gi' }),
    expect: [quiet('5m30s'), fires('6m', { ...critical, value: '0.99%' })],
  },
  {
    tells: 'A backup takes its time to leave 30 %, and goes away',
    given: volume({ '0m': '50Gi', '5m': { from: '50Gi', perMinute: '-0.4444Gi' }, '50m': '30Gi', '60m': '50Gi' }),
    expect: [quiet('49m'), quiet('59m')],
  },
  {
    tells: 'A volume goes from 20 % to 14 % in half an hour, and stays: after six hours that is no trend any more',
    given: volume({ '0m': { from: '20Gi', perMinute: '-0.2Gi' }, '30m': '14Gi' }),
    expect: [quiet('80m'), fires('7h', { ...warning, value: '14%' }), quiet('7h25m')],
    skip: skipped('what can go wrong meanwhile is told of slow trends in stories of an hour and a half'),
  },
].map(story(kinds.bytes))

export const cases: readonly AlertCase[] = [...fast(kinds.bytes, kinds.inodes), ...slow(kinds.bytes), ...ofBytes]
