import type { Timeline } from '../../../model/case.js'

// Points in time are told as seconds of the story: what is renewed now has the time of now.

/** Renewed all the time. */
export const always: Timeline = { '0m': { from: 0, perMinute: 60 } }

/** Renewed until some minute, and not after it but for what comes later. */
export const until = (minutes: number, later: Timeline = {}): Timeline => ({
  ...always,
  [`${minutes}m`]: minutes * 60,
  ...later,
})

/** Renewed again from some minute on. */
export const again = (minutes: number): Timeline => ({ [`${minutes}m`]: { from: minutes * 60, perMinute: 60 } })
