import { expect, it } from 'vitest'
import { given } from '../../src/model/case.js'
import { movedBy, staysAt } from '../../src/prove/battery/timestamps.js'

const clock = given(
  'metrics_server_kubelet_last_request_time_seconds',
  { node: 'a' },
  { '0m': { from: 0, perMinute: 60 }, '10m': 600 },
)
const counter = given('metrics_server_kubelet_request_total', {}, { '0m': { from: 0, perMinute: 60 } })

it('a clock goes on while nothing happens, and a counter stands still', () => {
  expect(staysAt(clock, 120)).toEqual({ from: 120, perMinute: 60 })
  expect(staysAt(clock, 900)).toBe(600)
  expect(staysAt(counter, 120)).toBe(120)
})

it('what is a point in time moves with the story, and nothing else does', () => {
  expect(movedBy(clock, { from: 120, perMinute: 60 }, 1200)).toEqual({ from: 1320, perMinute: 60 })
  expect(movedBy(clock, 600, 1200)).toBe(1800)
  expect(movedBy(clock, 'gone', 1200)).toBe('gone')
  expect(movedBy(counter, 120, 1200)).toBe(120)
})
