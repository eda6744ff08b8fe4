import { expect, test } from 'vitest'
import { printed, spelledDuration } from '../../src/targets/amounts.js'

test('amounts print as Prometheus’ humanize functions print them', () => {
  expect(printed.bytes(262_144_000, 'en')).toBe('250MiB')
  expect(printed.bytes(2_092_957_696, 'en')).toBe('1.949GiB')
  expect(printed.bytes(512, 'en')).toBe('512B')
  expect(printed.bytes(-104_857_600, 'en')).toBe('-100MiB')
  expect(printed.bytes(0, 'en')).toBe('0B')
  expect(printed.ratio(0.2, 'en')).toBe('20%')
  expect(printed.count(2, 'en')).toBe('2')
})

test('durations are spelled in the language of the reader', () => {
  expect(spelledDuration('10m', 'en')).toBe('10 minutes')
  expect(spelledDuration('1m', 'en')).toBe('1 minute')
  expect(spelledDuration('1h30m', 'en')).toBe('1 hour 30 minutes')
  expect(spelledDuration('90s', 'ko')).toBe('1분 30초')
  expect(spelledDuration('0m', 'ko')).toBe('0분')
  expect(printed.seconds(5400, 'ko')).toBe('1시간 30분')
})
